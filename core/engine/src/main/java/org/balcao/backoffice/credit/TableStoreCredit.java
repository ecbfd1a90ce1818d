package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Store credit over lots. */
@ApplicationScoped
@Typed(StoreCredit.class)
final class TableStoreCredit implements StoreCredit {
  private final Commands commands;
  private final Customers customers;
  private final StoredValue value;
  private final LotTable table;
  private final Lots lots;
  private final CreditJournal journal;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  TableStoreCredit(
      Commands commands,
      Customers customers,
      StoredValue value,
      LotTable table,
      Lots lots,
      CreditJournal journal,
      Events events,
      Ids ids,
      StoreClock clock) {
    this.commands = commands;
    this.customers = customers;
    this.value = value;
    this.table = table;
    this.lots = lots;
    this.journal = journal;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public CreditView grant(Actor actor, GrantCredit request) {
    Access access = Access.staff(GRANT);
    commands.require(actor, "store-credit.grant", access);
    List<String> problems = new ArrayList<>();
    if (!request.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    TableGiftCards.checkLot(request.expiresOn(), request.reason(), clock.today(), problems);
    refuse(problems);
    UUID customerId = request.customerId();
    return commands.run(
        actor,
        new Command("store-credit.grant", access, "customer " + customerId, request),
        CreditView.class,
        session -> {
          customers.customer(Actor.system("store-credit"), customerId);
          Lot lot =
              lots.make(
                  session,
                  CreditKind.STORE_CREDIT,
                  customerId,
                  CreditOrigin.GRANTED,
                  request.amount(),
                  request.expiresOn(),
                  request.reason());
          journal.issued(
              session,
              CreditKind.STORE_CREDIT,
              CreditOrigin.GRANTED,
              lot.id().toString(),
              request.amount());
          events.publish(
              session,
              new CreditGranted(
                  customerId, request.amount(), Optional.ofNullable(request.expiresOn())));
          return view(session, customerId, true);
        });
  }

  @Override
  public CreditView credit(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "store-credit.credit",
        Access.customers(READ),
        session -> {
          Access.owned(actor, customerId, null, "customer", customerId);
          return view(session, customerId, !actor.buys());
        });
  }

  @Override
  public CreditView ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "store-credit.of-order",
        Access.staff(READ),
        session -> view(session, orderId, true));
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
          return view(session, holder, true);
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

  private CreditView view(Session session, UUID holder, boolean staff) {
    LocalDate today = clock.today();
    Map<String, Money> balances = new TreeMap<>();
    List<CreditView.Lot> shown = new ArrayList<>();
    for (Lot lot : table.of(session, holder)) {
      Money usable = lot.expired(today) ? Money.zero(lot.free().currency()) : lot.free();
      balances.merge(usable.currency().getCurrencyCode(), usable, Money::plus);
      shown.add(
          new CreditView.Lot(
              lot.origin(),
              lot.amount(),
              usable,
              lot.reserved(),
              lot.spent(),
              lot.lapsed(),
              Optional.ofNullable(lot.expires()),
              staff ? Optional.ofNullable(lot.note()) : Optional.empty(),
              lot.madeAt()));
    }
    return new CreditView(holder, List.copyOf(balances.values()), shown);
  }
}
