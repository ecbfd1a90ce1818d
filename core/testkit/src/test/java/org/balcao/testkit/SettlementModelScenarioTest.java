package org.balcao.testkit;

import static org.balcao.testkit.TestStore.SCRIPTED;
import static org.balcao.testkit.TestStore.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.settlement.DifferenceQuery;
import org.balcao.backoffice.settlement.ImportReport;
import org.balcao.backoffice.settlement.SettlementDifference;
import org.balcao.backoffice.settlement.Settlements;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.SettlementLine;
import org.balcao.spi.payment.SettlementLine.Kind;

/**
 * Whatever a statement tells: every line is counted once, and once staff have accepted every
 * difference, the gateway holds what its statement says, to the cent and in every currency.
 */
class SettlementModelScenarioTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");
  private static TestStore test;
  private static Statement statement;
  private static Settlements settlements;
  private static final List<SettlementLine> ALL = new ArrayList<>();

  @BeforeContainer
  static void start() {
    test = TestStore.start();
    test.receive(TestStore.ARTICLE, 10_000);
    statement = new Statement(test);
    settlements = test.store().settlements();
  }

  @AfterContainer
  static void close() {
    test.close();
  }

  /** How the statement tells of an order. */
  enum Telling {
    RIGHT,
    BY_AUTHORIZATION,
    WRONG_AMOUNT,
    OTHER_CURRENCY,
    CONVERTED,
    TWICE,
    NEVER
  }

  /** One order, and lines beside it. */
  record Sale(Telling telling, int quantity, int feeCents, Kind beside, int besideCents) {}

  @Provide
  Arbitrary<List<Sale>> sales() {
    return Combinators.combine(
            Arbitraries.of(Telling.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 90),
            Arbitraries.of(
                Kind.FEE,
                Kind.PAYOUT,
                Kind.RESERVE,
                Kind.ADJUSTMENT,
                Kind.PAYMENT,
                Kind.CHARGEBACK),
            Arbitraries.integers().between(-500, 500))
        .as(Sale::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void whatIsAcceptedIsWhatTheStatementSays(
      @ForAll("sales") List<Sale> sales, @ForAll Random random) {
    List<SettlementLine> lines = new ArrayList<>();
    sales.forEach(sale -> lines.addAll(lines(sale)));
    Collections.shuffle(lines, random);
    List<SettlementLine> sent = new ArrayList<>(lines);
    sent.addAll(lines.subList(0, lines.size() / 2));
    ImportReport report = take(sent);
    assertEquals(lines.size(), report.lines() - report.known());
    assertEquals(report.matched() + report.differences(), lines.size());
    ALL.addAll(lines);
    test.booksAreRight();

    test.pass(Duration.ofDays(6));
    statement.routine("settlement-watch");
    for (SettlementDifference open : open()) {
      settlements.accept(STAFF, open.id(), "taken as it is");
    }
    assertEquals(List.of(), open());
    test.booksAreRight();
    assertEquals(told(EUR), held(EUR));
    assertEquals(told(USD), held(USD));
  }

  private static List<SettlementLine> lines(Sale sale) {
    OrderView order = statement.sold(sale.quantity());
    Money total = order.total();
    Money fee = Money.ofMinor(sale.feeCents(), EUR);
    Optional<String> key = statement.captured(order);
    List<SettlementLine> lines = new ArrayList<>();
    switch (sale.telling()) {
      case RIGHT -> lines.add(payment(key, total, fee));
      case BY_AUTHORIZATION ->
          lines.add(statement.byAuthorization(Kind.PAYMENT, order, total, fee));
      case WRONG_AMOUNT ->
          lines.add(payment(key, total.plus(Money.ofMinor(1 + sale.feeCents(), EUR)), fee));
      case OTHER_CURRENCY ->
          lines.add(
              payment(
                  key,
                  Money.ofMinor(total.minorUnits(), USD),
                  Money.ofMinor(sale.feeCents(), USD)));
      case CONVERTED ->
          lines.add(
              statement.line(
                  Kind.PAYMENT,
                  key,
                  Optional.<ProviderRef>empty(),
                  total,
                  fee,
                  Money.ofMinor(total.minorUnits() + 7, USD),
                  Optional.empty()));
      case TWICE -> {
        lines.add(payment(key, total, fee));
        lines.add(payment(key, total, fee));
      }
      case NEVER -> {}
    }
    Money beside = Money.ofMinor(sale.besideCents(), EUR);
    lines.add(
        sale.beside() == Kind.CHARGEBACK
            ? statement.byAuthorization(Kind.CHARGEBACK, order, total.negated(), fee)
            : statement.other(sale.beside(), beside, fee));
    return lines;
  }

  private static SettlementLine payment(Optional<String> key, Money gross, Money fee) {
    return statement.line(Kind.PAYMENT, key, gross, fee, Optional.of("payout"));
  }

  /** By a file, so that the file's form is proven too. */
  private static ImportReport take(List<SettlementLine> lines) {
    StringBuilder csv =
        new StringBuilder(
            "key,kind,raw_kind,operation,authorization,currency,gross,fee,net,net_currency,"
                + "booked_at,payout\n");
    for (SettlementLine line : lines) {
      csv.append(
          String.join(
              ",",
              line.key(),
              line.kind().name(),
              "\"" + line.rawKind() + ", so called\"",
              line.operation().orElse(""),
              line.authorization().map(ProviderRef::id).orElse(""),
              line.gross().currency().getCurrencyCode(),
              line.gross().amount().toPlainString(),
              line.fee().amount().toPlainString(),
              line.net().amount().toPlainString(),
              line.net().currency().getCurrencyCode(),
              line.bookedAt().toString(),
              line.payout().orElse("") + "\r\n"));
    }
    return settlements.importFile(
        STAFF, SCRIPTED, new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<SettlementDifference> open() {
    return settlements.differences(STAFF, DifferenceQuery.open(500));
  }

  /** What the statements say that the gateway holds of a currency. */
  private static Money told(Currency currency) {
    Map<Currency, Money> sums = new HashMap<>();
    ALL.forEach(line -> sums.merge(line.net().currency(), line.net(), Money::plus));
    return sums.getOrDefault(currency, Money.zero(currency));
  }

  private static Money held(Currency currency) {
    return test.store().ledger().balances(STAFF).stream()
        .filter(balance -> balance.account().equals("asset:clearing:" + SCRIPTED))
        .map(Ledger.AccountBalance::balance)
        .filter(balance -> balance.currency().equals(currency))
        .findFirst()
        .orElse(Money.zero(currency));
  }
}
