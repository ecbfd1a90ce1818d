package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * The statements on claims. Whoever moves a buyer's money locks its credit first, then its claims
 * in the order in which they are due.
 */
@Dependent
class ClaimTable {
  private static final String SELECT =
      "select id, payment_id, order_id, customer_id, gateway, currency, amount, settled, reduced,"
          + " due_on, dunning, fee, stopped, dunned from balcao_claim where ";

  private static final String OPEN = " and amount > settled + reduced";

  private static final String ORDER = " order by due_on, arose_at, id";

  /** What money did to a claim. */
  enum Source {
    /** A payment of the buyer. */
    RECEIPT,
    /** Credit that the buyer had. */
    CREDIT,
    /** A refund: the claim got smaller. */
    REFUND,
    /** A refund of something paid, which settles what else is owed. */
    REFUND_CREDIT,
    /** Staff do without a fee: the claim got smaller. */
    WAIVED
  }

  void insert(Session session, Claim claim, Instant now) {
    session.update(
        "insert into balcao_claim (id, payment_id, order_id, customer_id, gateway, currency,"
            + " amount, settled, reduced, due_on, dunning, fee, dunned, arose_at) values (?, ?, ?,"
            + " cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.id(),
        claim.paymentId(),
        claim.orderId(),
        claim.customerId(),
        claim.gateway(),
        claim.amount().currency().getCurrencyCode(),
        claim.amount().amount(),
        claim.settled().amount(),
        claim.reduced().amount(),
        claim.terms().due(),
        claim.terms().dunningText(),
        claim.fee(),
        claim.dunned(),
        now);
  }

  /** What a customer owes, or a guest for its order; oldest due first. */
  List<Claim> lockOpen(Session session, UUID buyer, Currency currency) {
    return session.list(
        ClaimTable::map,
        SELECT
            + "(customer_id = ? or (order_id = ? and customer_id is null)) and currency = ?"
            + OPEN
            + ORDER
            + " for update",
        buyer,
        buyer,
        currency.getCurrencyCode());
  }

  /** What is owed for the payment, fees left out, oldest due first. */
  List<Claim> lockOpen(Session session, UUID paymentId) {
    return session.list(
        ClaimTable::map,
        SELECT + "payment_id = ? and fee = false" + OPEN + ORDER + " for update",
        paymentId);
  }

  Optional<Claim> lock(Session session, UUID id) {
    return session.first(ClaimTable::map, SELECT + "id = ? for update", id);
  }

  Optional<Claim> find(Session session, UUID id) {
    return session.first(ClaimTable::map, SELECT + "id = ?", id);
  }

  /** All claims of an order, open or not, oldest due first. */
  List<Claim> ofOrder(Session session, UUID orderId) {
    return session.list(ClaimTable::map, SELECT + "order_id = ?" + ORDER, orderId);
  }

  /** Settles or reduces claims that are locked. */
  void apply(Session session, List<Part<Claim>> parts, Source source, UUID reference, Instant now) {
    List<@Nullable Object[]> claims = new ArrayList<>();
    List<@Nullable Object[]> settlements = new ArrayList<>();
    for (Part<Claim> part : parts) {
      claims.add(new Object[] {part.amount().amount(), part.of().id()});
      settlements.add(
          new Object[] {part.of().id(), source.name(), reference, part.amount().amount(), now});
    }
    String column = source == Source.REFUND || source == Source.WAIVED ? "reduced" : "settled";
    session.batch(
        "update balcao_claim set " + column + " = " + column + " + ? where id = ?", claims);
    session.batch(
        "insert into balcao_claim_settlement (claim_id, source, reference, amount, at) values (?,"
            + " ?, ?, ?, ?)",
        settlements);
  }

  void dunned(Session session, UUID id, int reminders) {
    session.update("update balcao_claim set dunned = ? where id = ?", reminders, id);
  }

  /** What all buyers owe, per currency. */
  List<Money> open(Session session) {
    return session.list(
        row -> row.money("open_amount", "currency"),
        "select currency, sum(amount - settled - reduced) as open_amount from balcao_claim where"
            + " amount > settled + reduced group by currency order by currency");
  }

  private static Claim map(Row row) throws SQLException {
    LocalDate due = Objects.requireNonNull(row.dateOrNull("due_on"));
    return new Claim(
        row.id("id"),
        row.id("payment_id"),
        row.id("order_id"),
        row.idOrNull("customer_id"),
        row.text("gateway"),
        row.money("amount", "currency"),
        row.money("settled", "currency"),
        row.money("reduced", "currency"),
        Terms.read(due, row.text("dunning")),
        row.flag("fee"),
        row.textOrNull("stopped") == null ? null : row.constant("stopped", DunningStop.class),
        row.integer("dunned"));
  }
}
