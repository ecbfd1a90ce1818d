package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/**
 * Finds customers who may be the same person. Keys are committed before others with the same are
 * looked for, so that of two who register at the same moment the one who looks later finds the
 * other.
 */
@Dependent
class Duplicates {
  /** A number that a whole company shares is no reason to list the company. */
  private static final int MOST = 20;

  private final StandingTable standings;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  Duplicates(StandingTable standings, Tasks tasks, StoreClock clock) {
    this.standings = standings;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Those whose keys the running unit has written. */
  private static final class Written {
    final Set<UUID> customers = new HashSet<>();
  }

  /** Takes over the keys of what a customer says now. */
  void refresh(Session session, UUID customerId, Facts facts) {
    Map<SharedTrait, String> known = inputs(session, customerId);
    PersonKeys.of(facts)
        .forEach(
            (kind, key) -> {
              if (!key.input().equals(known.get(kind))) {
                replace(session, customerId, kind, key);
              }
            });
  }

  private static Map<SharedTrait, String> inputs(Session session, UUID customerId) {
    Map<SharedTrait, String> inputs = new EnumMap<>(SharedTrait.class);
    session
        .list(
            row -> Map.entry(row.constant("kind", SharedTrait.class), row.text("input")),
            "select kind, input from balcao_registration_key where customer_id = ?",
            customerId)
        .forEach(entry -> inputs.put(entry.getKey(), entry.getValue()));
    return inputs;
  }

  private void replace(Session session, UUID customerId, SharedTrait kind, PersonKeys.Key key) {
    forget(session, customerId, kind);
    session.update(
        "delete from balcao_registration_key where customer_id = ? and kind = ?", customerId, kind);
    session.update(
        "insert into balcao_registration_key (customer_id, kind, input, digest) values (?, ?, ?,"
            + " ?)",
        customerId,
        kind,
        key.input(),
        key.digest().orElse(null));
    written(session, customerId);
  }

  /** Takes over the international form of the customer's number. */
  void phone(Session session, UUID customerId, String international) {
    String digest = PersonKeys.phone(international);
    int changed =
        session.update(
            "update balcao_registration_key set digest = ? where customer_id = ? and kind = ? and"
                + " (digest is null or digest <> ?)",
            digest,
            customerId,
            SharedTrait.PHONE,
            digest);
    if (changed > 0) {
      forget(session, customerId, SharedTrait.PHONE);
      written(session, customerId);
    }
  }

  private void written(Session session, UUID customerId) {
    session.attribute(Written.class, Written::new).customers.add(customerId);
    standings.search(session, customerId, true);
  }

  /** Who shared it has one finding less. */
  private void forget(Session session, UUID customerId, SharedTrait kind) {
    List<UUID> others =
        session.list(
            row -> row.id("other_id"),
            "select other_id from balcao_registration_duplicate where customer_id = ? and kind = ?"
                + " order by other_id",
            customerId,
            kind);
    session.update(
        "delete from balcao_registration_duplicate where kind = ? and (customer_id = ? or other_id"
            + " = ?)",
        kind,
        customerId,
        customerId);
    others.forEach(other -> wake(session, other));
  }

  /** Whether to look now: what this unit has written is to be committed first. */
  boolean ready(Session session, Standing standing) {
    return standing.searchDue()
        && !session
            .attribute(Written.class, Written::new)
            .customers
            .contains(standing.customerId());
  }

  /** Looks for others, and tells each of the other. */
  void search(Session session, UUID customerId) {
    Instant now = clock.now();
    for (SharedTrait kind : SharedTrait.values()) {
      for (UUID other : others(session, customerId, kind)) {
        boolean news = insert(session, customerId, other, kind, now);
        if (insert(session, other, customerId, kind, now) || news) {
          wake(session, other);
        }
      }
    }
    standings.search(session, customerId, false);
  }

  private static List<UUID> others(Session session, UUID customerId, SharedTrait kind) {
    return session.list(
        row -> row.id("customer_id"),
        "select o.customer_id from balcao_registration_key k join balcao_registration_key o on"
            + " o.kind = k.kind and o.digest = k.digest and o.customer_id <> k.customer_id where"
            + " k.customer_id = ? and k.kind = ? order by o.customer_id fetch first "
            + MOST
            + " rows only",
        customerId,
        kind);
  }

  private static boolean insert(
      Session session, UUID customerId, UUID other, SharedTrait kind, Instant now) {
    return session.update(
            "insert into balcao_registration_duplicate (customer_id, other_id, kind, found_at)"
                + " select customer_id, ?, ?, ? from balcao_registration where customer_id = ? and"
                + " not exists (select 1 from balcao_registration_duplicate where customer_id = ?"
                + " and other_id = ? and kind = ?)",
            other,
            kind,
            now,
            customerId,
            customerId,
            other,
            kind)
        > 0;
  }

  private void wake(Session session, UUID customerId) {
    tasks.wake(session, RegistrationProcess.QUEUE, customerId.toString(), clock.now());
  }

  List<RegistrationView.Duplicate> of(Session session, UUID customerId) {
    return session.list(
        row ->
            new RegistrationView.Duplicate(
                row.id("other_id"),
                row.constant("kind", SharedTrait.class),
                row.instant("found_at")),
        "select other_id, kind, found_at from balcao_registration_duplicate where customer_id = ?"
            + " order by found_at, other_id, kind",
        customerId);
  }
}
