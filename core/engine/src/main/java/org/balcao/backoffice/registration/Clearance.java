package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.verification.Check;

/** Whether a customer may place a first order. */
@Dependent
class Clearance {
  private final StandingTable standings;
  private final CheckTable checks;
  private final RegistrationSettings settings;

  @Inject
  Clearance(StandingTable standings, CheckTable checks, RegistrationSettings settings) {
    this.standings = standings;
    this.checks = checks;
    this.settings = settings;
  }

  void require(Session session, UUID customerId) {
    if (standings.cleared(session, customerId)) {
      return;
    }
    if (!settings.required().isEmpty() && !confirmed(session, customerId)) {
      throw new ConflictException(
          "BAL-REG005",
          "this account cannot place its first order yet: its details are still to be verified;"
              + " try again in a moment, or contact the store");
    }
    standings.clear(session, customerId);
  }

  private boolean confirmed(Session session, UUID customerId) {
    Optional<RegistrationView.Decision> decision =
        standings.find(session, customerId).flatMap(Standing::decision);
    if (decision.isPresent()) {
      return decision.get().confirmed();
    }
    Set<Check> confirmed =
        checks.of(session, customerId).stream()
            .filter(row -> row.view().outcome() == CheckOutcome.CONFIRMED)
            .map(CheckRow::check)
            .collect(Collectors.toSet());
    return confirmed.containsAll(settings.required());
  }
}
