package org.balcao.plugin.payment.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.PendingReason;

/**
 * The provider's books in memory: what follows from the journal's entries, one after the other. Not
 * thread-safe; the {@link Journal} lets one caller at a time look at them.
 */
final class Books {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysOfAuthorization = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysOfOrder = new LinkedHashMap<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final List<Entry> disputes = new ArrayList<>();

  /** Takes in an entry, which replaces an earlier one of its key. */
  void apply(Entry entry) {
    entries.put(entry.key(), entry);
    keysOfAuthorization
        .computeIfAbsent(entry.authorization(), a -> new LinkedHashSet<>())
        .add(entry.key());
    keysOfOrder.computeIfAbsent(entry.orderNumber(), o -> new LinkedHashSet<>()).add(entry.key());
    if (entry.standing().state() == State.PENDING) {
      waiting.add(entry.key());
    } else {
      waiting.remove(entry.key());
    }
    if (entry.is(Kind.CANCELLATION, State.DONE)) {
      endWaitingOf(entry);
    }
    if (entry.kind() == Kind.DISPUTE) {
      disputes.add(entry);
    }
    if (entry.is(Kind.EVIDENCE, State.DONE)) {
      reviewDisputeOf(entry);
    }
  }

  /** Whoever has answered wins, unless somebody decides otherwise. */
  private void reviewDisputeOf(Entry evidence) {
    find(evidence.authorization())
        .filter(dispute -> dispute.is(Kind.DISPUTE, State.PENDING))
        .ifPresent(
            dispute ->
                apply(
                    dispute.as(
                        new Standing.Waiting(PendingReason.HUMAN_REVIEW, Settlement.APPROVE),
                        evidence.since())));
  }

  /** All that became of disputes, in the order in which it happened. */
  List<Entry> disputes() {
    return List.copyOf(disputes);
  }

  /** What was handed over about a dispute and not refused. */
  Optional<Entry> evidence(String dispute) {
    return all(keysOfAuthorization.getOrDefault(dispute, Set.of())).stream()
        .filter(entry -> entry.kind() == Kind.EVIDENCE && !entry.isRefused())
        .findFirst();
  }

  /** A payment that still waited when it was cancelled will not come to pass. */
  private void endWaitingOf(Entry cancellation) {
    find(cancellation.authorization())
        .filter(authorization -> authorization.is(Kind.AUTHORIZATION, State.PENDING))
        .ifPresent(
            authorization ->
                apply(
                    authorization.as(
                        new Standing.Refused(Refusal.AUTHORIZATION_CANCELLED),
                        cancellation.since())));
  }

  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The account of an authorisation, if there is one of that key. */
  Optional<Account> account(String authorization) {
    return find(authorization)
        .filter(entry -> entry.kind() == Kind.AUTHORIZATION)
        .map(
            entry ->
                new Account(entry, all(keysOfAuthorization.getOrDefault(authorization, Set.of()))));
  }

  List<Entry> ofOrder(String orderNumber) {
    return all(keysOfOrder.getOrDefault(orderNumber, Set.of()));
  }

  List<Entry> waiting() {
    return all(waiting);
  }

  private List<Entry> all(Collection<String> keys) {
    return keys.stream().flatMap(key -> find(key).stream()).toList();
  }
}
