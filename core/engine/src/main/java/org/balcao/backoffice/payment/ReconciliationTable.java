package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Receipt;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.Distribution.Pot;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Reads what customers were invoiced and have paid. */
@Dependent
class ReconciliationTable {
  /** So many invoices and fees, orders, and receipts are read at most: the newest of each. */
  private static final int MOST = 2000;

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  /** Credit alone makes no account: a guest's is of an order. */
  private static final String STANDINGS =
      "select customer_id, sum(invoiced) as invoiced, sum(received) as received, sum(open_amount)"
          + " as open_amount, sum(credit) as credit, cast(? as varchar(3)) as currency from (select"
          + " customer_id, captured - refunded as invoiced, 0 as received, 0 as open_amount, 0 as"
          + " credit, 1 as moves from balcao_payment where on_account = true and currency = ? union"
          + " all select customer_id, case when fee then amount - reduced else 0 end, 0, amount -"
          + " settled - reduced, 0, 1 from balcao_claim where currency = ? union all select"
          + " customer_id, 0, amount, 0, 0, 1 from balcao_receipt where currency = ? union all"
          + " select holder, 0, 0, 0, free, 0 from balcao_credit_lot where origin = 'OVERPAID' and"
          + " currency = ?) account where customer_id > ? group by customer_id having sum(moves) >"
          + " 0 order by customer_id fetch first ";

  private static final String CLAIMS =
      "select c.id, c.payment_id, c.order_id, p.order_number, c.fee, c.arose_at, c.amount, c.reduced,"
          + " p.refunded, c.currency from balcao_claim c join balcao_payment p on p.id ="
          + " c.payment_id where c.customer_id = ? and c.currency = ? order by c.arose_at desc, c.id desc fetch first "
          + MOST
          + " rows only";

  /** What of orders on account was authorised once, and is not invoiced. */
  private static final String ORDERED =
      "select p.id, p.order_id, p.order_number, p.opened_at, p.amount - p.captured + p.refunded as"
          + " amount, p.currency from balcao_payment p where p.customer_id = ? and p.currency = ?"
          + " and p.amount > p.captured - p.refunded and (p.on_account = true or p.on_account is"
          + " null and exists (select 1 from balcao_claim c where c.gateway = p.gateway)) and"
          + " exists (select 1 from balcao_payment_operation o where o.payment_id = p.id and o.kind"
          + " = 'AUTHORIZE' and o.state = 'DONE') order by p.opened_at desc, p.id desc fetch first "
          + MOST
          + " rows only";

  private static final String RECEIPTS =
      "select id, reference, received_at, amount, currency from balcao_receipt where customer_id ="
          + " ? and currency = ? order by received_at desc, id desc fetch first "
          + MOST
          + " rows only";

  private final StoreClock clock;

  @Inject
  ReconciliationTable(StoreClock clock) {
    this.clock = clock;
  }

  List<AccountStanding> standings(
      Session session, Currency currency, Optional<AccountStanding> after, int most) {
    String code = currency.getCurrencyCode();
    return session.list(
        row ->
            new AccountStanding(
                row.id("customer_id"),
                row.money("invoiced", "currency"),
                row.money("received", "currency"),
                row.money("open_amount", "currency"),
                row.money("credit", "currency")),
        STANDINGS + most + " rows only",
        code,
        code,
        code,
        code,
        code,
        after.map(AccountStanding::customerId).orElse(UUID.fromString(NOBODY)));
  }

  List<Receipt> receipts(Session session, UUID customerId, Currency currency) {
    return oldestFirst(
        session.list(
            row ->
                new Receipt(
                    row.id("id"),
                    row.text("reference"),
                    LocalDate.ofInstant(row.instant("received_at"), clock.zone()),
                    row.money("amount", "currency")),
            RECEIPTS,
            customerId,
            currency.getCurrencyCode()));
  }

  private static <T> List<T> oldestFirst(List<T> newestFirst) {
    List<T> rows = new ArrayList<>(newestFirst);
    Collections.reverse(rows);
    return rows;
  }

  /** What may have been paid: invoices, fees, and what was only ordered. */
  List<Item> items(Session session, UUID customerId, Currency currency) {
    String code = currency.getCurrencyCode();
    List<Item> items = invoiced(session, customerId, code);
    items.addAll(
        oldestFirst(
            session.list(
                row ->
                    new Item(
                        row.id("id"),
                        row.id("order_id"),
                        row.text("order_number"),
                        Kind.ORDER,
                        LocalDate.ofInstant(row.instant("opened_at"), clock.zone()),
                        row.money("amount", "currency")),
                ORDERED,
                customerId,
                code)));
    return items;
  }

  /**
   * A claim as it arose.
   *
   * @param item less what it was reduced by
   * @param back what was given back for the whole payment
   */
  private record Arisen(UUID paymentId, Item item, Money reduced, Money back) {}

  private List<Item> invoiced(Session session, UUID customerId, String currency) {
    Map<UUID, List<Arisen>> goods = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>();
    for (Arisen arisen :
        oldestFirst(
            session.list(
                row -> {
                  Money reduced = row.money("reduced", "currency");
                  Item item =
                      new Item(
                          row.id("id"),
                          row.id("order_id"),
                          row.text("order_number"),
                          row.flag("fee") ? Kind.FEE : Kind.INVOICE,
                          LocalDate.ofInstant(row.instant("arose_at"), clock.zone()),
                          row.money("amount", "currency").minus(reduced));
                  return new Arisen(
                      row.id("payment_id"), item, reduced, row.money("refunded", "currency"));
                },
                CLAIMS,
                customerId,
                currency))) {
      if (arisen.item().kind() == Kind.FEE) {
        items.add(arisen.item());
      } else {
        goods.computeIfAbsent(arisen.paymentId(), id -> new ArrayList<>()).add(arisen);
      }
    }
    goods.values().forEach(claims -> items.addAll(less(claims)));
    items.removeIf(item -> !item.amount().isPositive());
    return items;
  }

  /** What was given back after it was paid did not reduce any claim: it is taken off here. */
  private static List<Item> less(List<Arisen> claims) {
    Money back = claims.get(0).back();
    for (Arisen claim : claims) {
      back = back.minus(claim.reduced());
    }
    List<Pot<Arisen>> pots = claims.stream().map(c -> new Pot<>(c, c.item().amount())).toList();
    Map<Arisen, Money> taken = new LinkedHashMap<>();
    for (Part<Arisen> part : Distribution.of(back, pots).parts()) {
      taken.put(part.of(), part.amount());
    }
    List<Item> items = new ArrayList<>();
    for (Arisen claim : claims) {
      Item item = claim.item();
      Money off = taken.getOrDefault(claim, Money.zero(item.amount().currency()));
      items.add(
          new Item(
              item.id(),
              item.orderId(),
              item.orderNumber(),
              item.kind(),
              item.day(),
              item.amount().minus(off)));
    }
    return items;
  }
}
