package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** Store credit over lots. */
@ApplicationScoped
@Typed(StoreCredit.class)
final class TableStoreCredit implements StoreCredit {
  private final Commands commands;
  private final CreditGranting granting;
  private final CreditViews views;
  private final StoredValue value;
  private final CreditJournal journal;
  private final Ids ids;

  @Inject
  TableStoreCredit(
      Commands commands,
      CreditGranting granting,
      CreditViews views,
      StoredValue value,
      CreditJournal journal,
      Ids ids) {
    this.commands = commands;
    this.granting = granting;
    this.views = views;
    this.value = value;
    this.journal = journal;
    this.ids = ids;
  }

  @Override
  public CreditGrant grant(Actor actor, GrantCredit request) {
    return granting.grant(actor, request);
  }

  @Override
  public CreditView credit(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "store-credit.credit",
        Access.customers(READ),
        session -> {
          Access.owned(actor, customerId, null, "customer", customerId);
          return views.of(session, customerId, !actor.buys());
        });
  }

  @Override
  public CreditView ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "store-credit.of-order",
        Access.staff(READ),
        session -> views.of(session, orderId, true));
  }

  @Override
  public CreditView payOut(Actor actor, PayOutCredit request) {
    Access access = Access.staff(PAY_OUT);
    commands.require(actor, "store-credit.pay-out", access);
    List<String> problems = new ArrayList<>();
    if (!request.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    if (request.reference().isBlank() || request.reference().length() > 100) {
      problems.add("reference: 1 to 100 characters");
    }
    refuse(problems);
    UUID holder = request.holder();
    return commands.run(
        actor,
        new Command("store-credit.pay-out", access, "credit of " + holder, request),
        CreditView.class,
        session -> {
          Money own = value.lockOverpaid(session, holder, request.amount().currency());
          if (own.compareTo(request.amount()) < 0) {
            throw new ConflictException(
                "BAL-CRD004",
                request.amount()
                    + " cannot be paid out: only "
                    + own
                    + " of the credit is money that the buyer has paid");
          }
          UUID id = ids.next();
          value.spendOverpaid(session, holder, request.amount(), id);
          journal.paidOut(session, id + "/" + shortened(request.reference()), request.amount());
          return views.of(session, holder, true);
        });
  }

  /** What an entry of the ledger has room for. */
  private static String shortened(String reference) {
    return reference.length() > 80 ? reference.substring(0, 80) : reference;
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CRD001", problems);
    }
  }
}
