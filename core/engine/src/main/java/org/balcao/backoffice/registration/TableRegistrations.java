package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Registrations in tables. */
@ApplicationScoped
@Typed(Registrations.class)
final class TableRegistrations implements Registrations {
  private static final int LONGEST_REASON = 500;
  private static final int LARGEST_PAGE = 500;

  private final Commands commands;
  private final StandingTable standings;
  private final CheckTable checks;
  private final QuestionTable questions;
  private final Duplicates duplicates;
  private final Intake intake;
  private final Verdicts verdicts;
  private final Clearance clearance;
  private final StoreClock clock;

  @Inject
  TableRegistrations(
      Commands commands,
      StandingTable standings,
      CheckTable checks,
      QuestionTable questions,
      Duplicates duplicates,
      Intake intake,
      Verdicts verdicts,
      Clearance clearance,
      StoreClock clock) {
    this.commands = commands;
    this.standings = standings;
    this.checks = checks;
    this.questions = questions;
    this.duplicates = duplicates;
    this.intake = intake;
    this.verdicts = verdicts;
    this.clearance = clearance;
    this.clock = clock;
  }

  @Override
  public RegistrationView of(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "registration.read",
        Access.staff(READ),
        session ->
            standings
                .find(session, customerId)
                .map(standing -> view(session, standing))
                .orElseThrow(() -> missing(customerId)));
  }

  @Override
  public List<RegistrationView> list(Actor actor, RegistrationQuery query) {
    Access access = Access.staff(READ);
    commands.require(actor, "registration.list", access);
    if (query.most() < 1 || query.most() > LARGEST_PAGE || query.states().isEmpty()) {
      throw new InvalidRequestException(
          "BAL-REG001", "a page has 1 to " + LARGEST_PAGE + " registrations, in one state or more");
    }
    return commands.ask(
        actor,
        "registration.list",
        access,
        session ->
            standings.list(session, query).stream()
                .map(standing -> view(session, standing))
                .toList());
  }

  private RegistrationView view(Session session, Standing standing) {
    UUID id = standing.customerId();
    return new RegistrationView(
        id,
        standing.state(),
        standing.since(),
        checks.of(session, id).stream().map(CheckRow::view).toList(),
        duplicates.of(session, id),
        standing.decision(),
        questions.of(session, id).stream().map(Question::view).toList());
  }

  @Override
  public void decide(Actor actor, UUID customerId, boolean confirm, String reason) {
    Access access = Access.staff(DECIDE);
    commands.require(actor, "registration.decide", access);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidRequestException(
          "BAL-REG002", "reason must have 1 to " + LONGEST_REASON + " characters");
    }
    commands.run(
        actor,
        new Command(
            "registration.decide",
            access,
            "customer " + customerId,
            List.of(customerId, confirm, reason)),
        Boolean.class,
        session -> {
          // Locked, so that of two people who decide at once the second one sees the first one's.
          Standing standing =
              standings.lock(session, customerId).orElseThrow(() -> missing(customerId));
          standing.decision().ifPresent(decision -> refuse(session, customerId, decision));
          standings.decide(
              session,
              customerId,
              new RegistrationView.Decision(confirm, actor.id(), reason, clock.now()));
          verdicts.reach(session, customerId);
          return Boolean.TRUE;
        });
  }

  /** A confirmation that a newer duplicate has ended does not stand in the way. */
  private void refuse(Session session, UUID customerId, RegistrationView.Decision decision) {
    boolean ended =
        decision.confirmed()
            && duplicates.of(session, customerId).stream()
                .anyMatch(d -> d.foundAt().isAfter(decision.at()));
    if (!ended) {
      throw new ConflictException(
          "BAL-REG003",
          "the registration of customer "
              + customerId
              + " was "
              + (decision.confirmed() ? "confirmed" : "rejected")
              + " already; have it verified anew to decide again");
    }
  }

  @Override
  public void requireConfirmed(Session session, UUID customerId) {
    clearance.require(session, customerId);
  }

  @Override
  public void verify(Actor actor, UUID customerId) {
    commands.run(
        actor,
        new Command(
            "registration.verify",
            Access.staff(DECIDE),
            "customer " + customerId,
            List.of(customerId)),
        Boolean.class,
        session -> {
          intake.take(session, customerId, true);
          return Boolean.TRUE;
        });
  }

  private static NotFoundException missing(UUID customerId) {
    return new NotFoundException("registration of customer", customerId);
  }
}
