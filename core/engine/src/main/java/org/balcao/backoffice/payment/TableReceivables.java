package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.eclipse.microprofile.config.Config;

/** What people see of debts, and do about them. */
@ApplicationScoped
@Typed(Receivables.class)
final class TableReceivables implements Receivables {
  private final Commands commands;
  private final ReceivableTable table;
  private final Reminders reminders;
  private final AccountRefusals refusals;
  private final ReconciliationTable reconciliations;
  private final ReceiptMatching matching;

  @Inject
  TableReceivables(
      Commands commands,
      ReceivableTable table,
      Reminders reminders,
      AccountRefusals refusals,
      ReconciliationTable reconciliations,
      Config config) {
    this.commands = commands;
    this.table = table;
    this.reminders = reminders;
    this.refusals = refusals;
    this.reconciliations = reconciliations;
    this.matching = new ReceiptMatching(PaymentConfiguration.MATCH_WITHIN.in(config));
  }

  @Override
  public List<OverdueClaim> overdue(Actor actor, Optional<OverdueClaim> after, int most) {
    commands.require(actor, "receivable.overdue", Access.staff(READ));
    requirePage(most);
    return commands.ask(
        actor,
        "receivable.overdue",
        Access.staff(READ),
        session -> table.overdue(session, after, most));
  }

  @Override
  public List<AgedDebt> aging(Actor actor) {
    return commands.ask(actor, "receivable.aging", Access.staff(READ), table::aging);
  }

  @Override
  public AccountStatement statement(
      Actor actor, UUID customerId, Currency currency, LocalDate from, LocalDate to) {
    commands.require(actor, "receivable.statement", Access.customers(READ));
    if (to.isBefore(from)) {
      throw new InvalidRequestException("BAL-PAY001", "to: is before from");
    }
    return commands.ask(
        actor,
        "receivable.statement",
        Access.customers(READ),
        session -> {
          Access.owned(actor, customerId, null, "customer", customerId);
          return table.statement(session, customerId, currency, from, to);
        });
  }

  @Override
  public List<AccountStanding> standings(
      Actor actor, Currency currency, Optional<AccountStanding> after, int most) {
    commands.require(actor, "receivable.standings", Access.staff(READ));
    requirePage(most);
    return commands.ask(
        actor,
        "receivable.standings",
        Access.staff(READ),
        session -> reconciliations.standings(session, currency, after, most));
  }

  @Override
  public AccountReconciliation reconcile(Actor actor, UUID customerId, Currency currency) {
    record Account(
        List<AccountReconciliation.Item> items, List<AccountReconciliation.Receipt> money) {}
    Account account =
        commands.ask(
            actor,
            "receivable.reconcile",
            Access.staff(READ),
            session ->
                new Account(
                    reconciliations.items(session, customerId, currency),
                    reconciliations.receipts(session, customerId, currency)));
    // The database is not kept waiting.
    return matching.match(customerId, account.items(), account.money());
  }

  private static void requirePage(int most) {
    if (most < 1 || most > 1000) {
      throw new InvalidRequestException("BAL-PAY001", "most: 1 to 1000");
    }
  }

  @Override
  public void stopDunning(Actor actor, UUID orderId, DunningStop cause, String note) {
    run(
        actor,
        "receivable.stop-dunning",
        "order " + orderId,
        note,
        List.of(orderId, cause, note),
        session -> {
          if (reminders.stop(session, orderId, cause, note) == 0) {
            throw new NotFoundException("debt of order", orderId);
          }
        });
  }

  @Override
  public void resumeDunning(Actor actor, UUID orderId) {
    run(
        actor,
        "receivable.resume-dunning",
        "order " + orderId,
        "resumed",
        List.of(orderId),
        session -> {
          if (reminders.resume(session, orderId) == 0) {
            throw new ConflictException(
                "BAL-PAY008", "no reminder of order " + orderId + " was stopped");
          }
        });
  }

  @Override
  public void stopDisputed(Session session, UUID orderId, UUID disputeId) {
    reminders.stopDisputed(session, orderId, disputeId);
  }

  @Override
  public void resumeDisputed(Session session, UUID orderId, UUID disputeId) {
    reminders.resumeDisputed(session, orderId, disputeId);
  }

  @Override
  public void waiveFees(Actor actor, UUID orderId, String reason) {
    run(
        actor,
        "receivable.waive-fees",
        "order " + orderId,
        reason,
        List.of(orderId, reason),
        session -> {
          if (reminders.waive(session, orderId) == 0) {
            throw new ConflictException(
                "BAL-PAY009", "nothing of any fee is open for order " + orderId);
          }
        });
  }

  @Override
  public Optional<String> refusedOnAccount(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "receivable.refused-on-account",
        Access.staff(READ),
        session -> refusals.reason(session, customerId));
  }

  @Override
  public void refuseOnAccount(Actor actor, UUID customerId, String reason) {
    run(
        actor,
        "receivable.refuse-on-account",
        "customer " + customerId,
        reason,
        List.of(customerId, reason),
        session -> refusals.refuse(session, customerId, reason));
  }

  @Override
  public void allowOnAccount(Actor actor, UUID customerId, String reason) {
    run(
        actor,
        "receivable.allow-on-account",
        "customer " + customerId,
        reason,
        List.of(customerId, reason),
        session -> {
          if (!refusals.allow(session, customerId)) {
            throw new ConflictException(
                "BAL-PAY010", "customer " + customerId + " may pay on account");
          }
        });
  }

  private void run(
      Actor actor,
      String name,
      String subject,
      String reason,
      Object request,
      Consumer<Session> work) {
    Access access = Access.staff(MANAGE);
    commands.require(actor, name, access);
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-PAY001", "reason or note: 1 to 500 characters");
    }
    commands.run(
        actor,
        new Command(name, access, subject, request),
        Boolean.class,
        session -> {
          work.accept(session);
          return true;
        });
  }
}
