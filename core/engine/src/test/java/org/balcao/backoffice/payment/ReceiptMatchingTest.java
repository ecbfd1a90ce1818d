package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountReconciliation.Receipt;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class ReceiptMatchingTest {
  private static final UUID CUSTOMER = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final List<Item> items = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  private void invoice(String number, int day, String amount) {
    items.add(item(number, Kind.INVOICE, day, amount));
  }

  private static Item item(String number, Kind kind, int day, String amount) {
    return new Item(
        UUID.randomUUID(), UUID.randomUUID(), number, kind, DAY.plusDays(day), usd(amount));
  }

  private void receipt(String reference, int day, String amount) {
    receipts.add(new Receipt(UUID.randomUUID(), reference, DAY.plusDays(day), usd(amount)));
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private AccountReconciliation matched() {
    return new ReceiptMatching(BigDecimal.ONE).match(CUSTOMER, items, receipts);
  }

  private static String text(Match match) {
    return String.join("+", match.receipts().stream().map(Receipt::reference).toList())
        + "="
        + String.join("+", match.items().stream().map(Item::orderNumber).toList());
  }

  private static List<String> texts(AccountReconciliation found) {
    return found.matches().stream().map(ReceiptMatchingTest::text).sorted().toList();
  }

  @Test
  void theSameAmountGoesTogetherAlsoWhereAnotherIsNearer() {
    invoice("A", 0, "100.00");
    invoice("B", 20, "100.40");
    receipt("r", 21, "100.00");

    AccountReconciliation found = matched();

    assertEquals(List.of("r=A"), texts(found));
    assertTrue(found.matches().get(0).exact());
    assertEquals("B", found.unpaid().get(0).orderNumber());
  }

  @Test
  void ofTwoOfTheSameAmountTheNearestInTimeWasPaid() {
    invoice("A", 0, "100.00");
    invoice("B", 300, "100.00");
    receipt("r", 310, "100.00");

    assertEquals(List.of("r=B"), texts(matched()));
  }

  @Test
  void oneReceiptPaysWhatFollowsEachOtherAndInstalmentsPayOne() {
    invoice("A", 0, "100.00");
    invoice("B", 5, "50.00");
    invoice("C", 6, "7.00");
    receipt("r", 30, "157.00");
    invoice("D", 100, "900.00");
    receipt("s", 110, "300.00");
    receipt("t", 120, "600.00");

    assertEquals(List.of("r=A+B+C", "s+t=D"), texts(matched()));
  }

  @Test
  void whatDiffersByLittleIsMatchedAndSaysByHowMuch() {
    invoice("A", 0, "200.00");
    receipt("r", 3, "198.00");
    invoice("B", 50, "500.00");
    receipt("s", 55, "494.99");

    AccountReconciliation found = matched();

    assertEquals(List.of("r=A"), texts(found));
    assertEquals(usd("-2.00"), found.matches().get(0).difference());
    assertEquals("s", found.unexplained().get(0).reference());
    assertEquals("B", found.unpaid().get(0).orderNumber());
  }

  @Test
  void nobodyPaysWhatIsInvoicedMoreThanAWeekLater() {
    invoice("A", 7, "100.00");
    receipt("early", 0, "100.00");
    invoice("B", 108, "90.00");
    receipt("too early", 100, "90.00");

    assertEquals(List.of("early=A"), texts(matched()));
  }

  @Test
  void moneyForAnOrderThatWasNeverInvoicedIsExplainedByItAndTheOrderIsNotOwed() {
    invoice("A", 0, "100.00");
    items.add(item("cancelled", Kind.ORDER, 0, "100.00"));
    items.add(item("on hold", Kind.ORDER, 9, "55.00"));
    receipt("r", 2, "100.00");
    receipt("s", 4, "100.00");

    AccountReconciliation found = matched();

    assertEquals(List.of("r=A", "s=cancelled"), texts(found));
    assertFalse(found.matches().get(1).invoiced());
    assertEquals(List.of(), found.unpaid());
  }

  @Test
  void thousandsOfTheSameAmountGoTogetherOneForOneInTheirOrder() {
    for (int i = 0; i < 3000; i++) {
      invoice("o" + i, 0, "100.00");
      receipt("r" + i, 2, "100.00");
    }

    AccountReconciliation found = matched();

    assertEquals(3000, found.matches().size());
    for (int i = 0; i < 3000; i++) {
      assertEquals("r" + i + "=o" + i, text(found.matches().get(i)));
    }
    assertEquals(List.of(), found.unpaid());
    assertEquals(List.of(), found.unexplained());
  }

  @Test
  void ofManyThatFitAllReceiptsOfADayTheNewestArePaidAlthoughOnlySomeAreHeldAtATime() {
    for (int i = 0; i < 300; i++) {
      invoice("o" + i, i, "100.00");
    }
    for (int i = 0; i < 200; i++) {
      receipt("r" + i, 300, "100.00");
    }

    AccountReconciliation found = matched();

    assertEquals(200, found.matches().size());
    assertEquals("r0=o299", text(found.matches().get(0)));
    assertEquals("r199=o100", text(found.matches().get(199)));
    assertEquals("o99", found.unpaid().get(99).orderNumber());
  }

  @Property(tries = 300)
  void nothingIsLostAndNothingIsTwiceAndWhatIsMatchedIsWithinTheTolerance(
      @ForAll @Size(max = 7) List<@IntRange(min = 1, max = 6) Integer> owed,
      @ForAll @Size(max = 7) List<@IntRange(min = 1, max = 12) Integer> paid) {
    items.clear();
    receipts.clear();
    for (int i = 0; i < owed.size(); i++) {
      Kind kind = Kind.values()[owed.get(i) % 3];
      items.add(item("o" + i, kind, 3 * i, owed.get(i) + ".00"));
    }
    for (int i = 0; i < paid.size(); i++) {
      receipt("r" + i, 4 * i, paid.get(i) + ".00");
    }

    AccountReconciliation found = matched();

    List<Receipt> money = new ArrayList<>(found.unexplained());
    List<Item> due = new ArrayList<>(found.unpaid());
    for (Match match : found.matches()) {
      money.addAll(match.receipts());
      due.addAll(match.items());
      assertTrue(match.exact(), "one percent of at most 42.00 is less than a unit: " + match);
      assertTrue(match.receipts().size() == 1 || match.items().size() == 1);
    }
    assertEquals(sorted(receipts, Receipt::id), sorted(money, Receipt::id));
    List<Item> owedOrPaid =
        items.stream().filter(i -> i.kind() != Kind.ORDER || due.contains(i)).toList();
    assertEquals(sorted(owedOrPaid, Item::id), sorted(due, Item::id));
  }

  private static <T> List<UUID> sorted(List<T> of, java.util.function.Function<T, UUID> id) {
    return of.stream().map(id).sorted(Comparator.naturalOrder()).toList();
  }
}
