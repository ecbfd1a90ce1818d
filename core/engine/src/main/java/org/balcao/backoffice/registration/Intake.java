package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.verification.Check;

/** Takes over what a customer says, and begins the checks of what changed. */
@Dependent
class Intake {
  private static final Actor SELF = Actor.system("registration");

  private final Customers customers;
  private final StandingTable standings;
  private final CheckTable checks;
  private final Duplicates duplicates;
  private final Verdicts verdicts;
  private final RegistrationSettings settings;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  Intake(
      Customers customers,
      StandingTable standings,
      CheckTable checks,
      Duplicates duplicates,
      Verdicts verdicts,
      RegistrationSettings settings,
      Tasks tasks,
      StoreClock clock) {
    this.customers = customers;
    this.standings = standings;
    this.checks = checks;
    this.duplicates = duplicates;
    this.verdicts = verdicts;
    this.settings = settings;
    this.tasks = tasks;
    this.clock = clock;
  }

  Facts facts(UUID customerId) {
    return Facts.of(customers.customer(SELF, customerId), settings.country());
  }

  /**
   * @param anew whether every check is begun, and not only those of what changed
   */
  void take(Session session, UUID customerId, boolean anew) {
    Instant now = clock.now();
    if (standings.lock(session, customerId).isEmpty()) {
      standings.insert(session, customerId, now);
    }
    Facts facts = facts(customerId);
    if (begin(session, customerId, facts, anew) || anew) {
      // Staff decided on what is no more.
      standings.undecide(session, customerId);
    }
    duplicates.refresh(session, customerId, facts);
    verdicts.reach(session, customerId);
    tasks.wake(session, RegistrationProcess.QUEUE, customerId.toString(), now);
  }

  private boolean begin(Session session, UUID customerId, Facts facts, boolean anew) {
    Map<Check, CheckRow> known = new EnumMap<>(Check.class);
    checks.of(session, customerId).forEach(row -> known.put(row.check(), row));
    Set<Check> wanted = settings.checks();
    boolean changed = false;
    for (Check check : wanted) {
      CheckRow row = known.get(check);
      String input = facts.input(check);
      if (anew || row == null || !row.input().equals(input)) {
        CheckOutcome as = facts.given(check) ? CheckOutcome.OPEN : CheckOutcome.NOT_GIVEN;
        checks.open(session, customerId, check, input, as);
        changed = true;
      }
    }
    for (Check check : known.keySet()) {
      if (!wanted.contains(check)) {
        // The store makes it no longer, so that nobody would keep it up to date.
        checks.remove(session, customerId, check);
      }
    }
    return changed;
  }
}
