package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** What checks, duplicates and staff come to together: a person has the last word. */
@Dependent
class Verdicts {
  private final StandingTable standings;
  private final CheckTable checks;
  private final Duplicates duplicates;
  private final Events events;
  private final StoreClock clock;

  @Inject
  Verdicts(
      StandingTable standings,
      CheckTable checks,
      Duplicates duplicates,
      Events events,
      StoreClock clock) {
    this.standings = standings;
    this.checks = checks;
    this.duplicates = duplicates;
    this.events = events;
    this.clock = clock;
  }

  /** Moves a registration, locked by this unit, to where it belongs, and tells of it. */
  void reach(Session session, UUID customerId) {
    Standing standing =
        standings
            .find(session, customerId)
            .orElseThrow(() -> new IllegalStateException("no registration of " + customerId));
    RegistrationState state = state(session, standing);
    if (state == standing.state()) {
      return;
    }
    standings.state(session, customerId, state, clock.now());
    if (state == RegistrationState.CONFIRMED) {
      events.publish(session, new RegistrationVerified(customerId));
    } else if (state == RegistrationState.CONTRADICTED) {
      events.publish(session, new RegistrationContradicted(customerId));
    }
  }

  private RegistrationState state(Session session, Standing standing) {
    List<RegistrationView.Duplicate> found = duplicates.of(session, standing.customerId());
    if (standing.decision().isPresent()) {
      RegistrationView.Decision decision = standing.decision().get();
      if (!decision.confirmed()) {
        return RegistrationState.CONTRADICTED;
      }
      // A duplicate that staff did not know of is theirs to look at.
      return found.stream().anyMatch(d -> d.foundAt().isAfter(decision.at()))
          ? RegistrationState.INCONCLUSIVE
          : RegistrationState.CONFIRMED;
    }
    Set<CheckOutcome> outcomes = EnumSet.noneOf(CheckOutcome.class);
    checks.of(session, standing.customerId()).forEach(row -> outcomes.add(row.view().outcome()));
    if (outcomes.contains(CheckOutcome.OPEN)) {
      return RegistrationState.CHECKING;
    }
    if (outcomes.contains(CheckOutcome.CONTRADICTED)) {
      return RegistrationState.CONTRADICTED;
    }
    if (outcomes.contains(CheckOutcome.INCONCLUSIVE) || !found.isEmpty()) {
      return RegistrationState.INCONCLUSIVE;
    }
    return outcomes.contains(CheckOutcome.CONFIRMED)
        ? RegistrationState.CONFIRMED
        : RegistrationState.UNCHECKED;
  }
}
