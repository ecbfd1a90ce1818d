package org.balcao.examples.quickstart.steelwheels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.balcao.examples.quickstart.steelwheels.Entry.Kind;
import org.balcao.examples.quickstart.steelwheels.Entry.OrderEntry;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class StockPlanTest {
  private static final Money PRICE = Money.of("10", "USD");
  private final List<Entry> agenda = new ArrayList<>();

  private static SourceProduct product(int stock) {
    return new SourceProduct("plane", "Plane", "Planes", "1:10", "Wings", "", stock, PRICE);
  }

  private static SourceOrder order(int number, int quantity) {
    LocalDate day = LocalDate.of(2003, 1, 6);
    return new SourceOrder(
        number,
        1,
        day,
        day,
        Optional.empty(),
        SourceOrder.Status.SHIPPED,
        "",
        List.of(new SourceOrder.Line("plane", quantity, PRICE)));
  }

  private StockPlanTest then(Kind kind, SourceOrder order) {
    agenda.add(new OrderEntry(Instant.EPOCH.plusSeconds(agenda.size()), kind, order));
    return this;
  }

  private Map<Integer, SortedMap<String, Integer>> receipts(int stock) {
    return StockPlan.receipts(List.of(product(stock)), agenda);
  }

  @Test
  void nothingComesInWhereThereIsEnough() {
    then(Kind.PLACE, order(1, 10)).then(Kind.SHIP, order(1, 10));

    assertEquals(Map.of(), receipts(10));
  }

  @Test
  void whatIsMissingComesInAndNotMore() {
    then(Kind.PLACE, order(1, 10)).then(Kind.SHIP, order(1, 10));

    assertEquals(Map.of(1, Map.of("plane", 7)), receipts(3));
  }

  @Test
  void whoWaitsLongerIsServedFirstEvenIfItLeavesLater() {
    then(Kind.PLACE, order(1, 10))
        .then(Kind.PLACE, order(2, 5))
        .then(Kind.SHIP, order(2, 5))
        .then(Kind.SHIP, order(1, 10));

    assertEquals(Map.of(2, Map.of("plane", 12)), receipts(3));
  }

  @Test
  void whatACancelledOrderHadGoesToWhoWaits() {
    then(Kind.PLACE, order(1, 10))
        .then(Kind.PLACE, order(2, 5))
        .then(Kind.CANCEL, order(1, 10))
        .then(Kind.SHIP, order(2, 5));

    assertEquals(Map.of(), receipts(10));
  }

  @Test
  void whatComesBackIsSoldAgain() {
    then(Kind.PLACE, order(1, 10))
        .then(Kind.SHIP, order(1, 10))
        .then(Kind.COME_BACK, order(1, 10))
        .then(Kind.PLACE, order(2, 10))
        .then(Kind.SHIP, order(2, 10));

    assertEquals(Map.of(), receipts(10));
  }

  @Test
  void inTheSourceEveryProductHasEnoughInTheEndAndNoneTooMuch() {
    try (SteelWheels source = SteelWheels.open()) {
      SourceReader reader = new SourceReader(source);
      List<SourceProduct> products = reader.products();
      Map<String, Integer> received = new HashMap<>();
      StockPlan.receipts(products, Agenda.of(reader.orders(), reader.payments()))
          .values()
          .forEach(one -> one.forEach((sku, q) -> received.merge(sku, q, Integer::sum)));

      new SourceFigures(source)
          .stockWithoutReceipts()
          .forEach((sku, left) -> assertTrue(left + received.getOrDefault(sku, 0) >= 0, sku));
      assertEquals(12, received.size());
    }
  }
}
