package org.balcao.frontoffice.cart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.frontoffice.cart.CartLine.Problem;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class CartSumsTest {
  private static final Currency EUR = Currency.getInstance("EUR");

  @Property
  void theTotalIsTheSumOfTheLines(
      @ForAll("items") List<CartItem> items, @ForAll("prices") Map<String, Money> prices) {
    CartSums sums = CartSums.of(EUR, items, Map.of(), prices, Map.of(), Map.of());
    assertEquals(
        Money.sum(EUR, sums.lines().stream().flatMap(l -> l.total().stream()).toList()),
        sums.total());
    assertEquals(items, sums.lines().stream().map(CartSumsTest::item).toList());
    for (CartLine line : sums.lines()) {
      assertEquals(
          line.total().isEmpty(),
          line.problems().contains(Problem.NO_PRICE) || line.problems().contains(Problem.TOO_MUCH));
      line.total()
          .ifPresent(total -> assertEquals(prices.get(line.sku()).times(line.quantity()), total));
    }
  }

  @Test
  void aLineWithoutProblemsCanBeBought() {
    CartLine line = line(3, variant(true, false), Money.of("2.50", "EUR"), 3);
    assertEquals(Set.of(), line.problems());
    assertEquals(Optional.of(Money.of("7.50", "EUR")), line.total());
    assertTrue(line.available());
    assertFalse(line.waits());
  }

  @Test
  void moreThanThereIsCanBeBoughtOnlyWhereItIsSoldWithoutStock() {
    Money price = Money.of("1", "EUR");
    assertEquals(
        Set.of(Problem.SHORT_OF_STOCK), line(3, variant(true, false), price, 2).problems());
    CartLine waiting = line(3, variant(true, true), price, 2);
    assertEquals(Set.of(), waiting.problems());
    assertFalse(waiting.available());
    assertTrue(waiting.waits());
  }

  @Test
  void whatIsArchivedOrUnknownOrWithoutPriceSaysSo() {
    assertEquals(
        Set.of(Problem.ARCHIVED),
        line(1, variant(false, false), Money.of("1", "EUR"), 1).problems());
    CartSums unknown =
        CartSums.of(EUR, List.of(new CartItem("mug", 1)), Map.of(), Map.of(), Map.of(), Map.of());
    assertEquals(
        Set.of(Problem.ARCHIVED, Problem.NO_PRICE, Problem.SHORT_OF_STOCK),
        unknown.lines().get(0).problems());
    assertEquals("mug", unknown.lines().get(0).name());
  }

  @Test
  void anAmountThatCannotBeCountedIsAProblemOfItsLineAndNotOfTheCart() {
    CartSums sums =
        CartSums.of(
            EUR,
            List.of(new CartItem("cheap", 1), new CartItem("dear", 2), new CartItem("cheap2", 1)),
            Map.of(),
            Map.of(
                "cheap", Money.of("1", "EUR"),
                "dear", Money.of("999999999999999", "EUR"),
                "cheap2", Money.of("2", "EUR")),
            Map.of(),
            Map.of());
    assertEquals(Money.of("3", "EUR"), sums.total());
    assertTrue(sums.lines().get(1).problems().contains(Problem.TOO_MUCH));
  }

  @Test
  void aPriceThatWasAgreedOnGoesBeforeTheListAndStaysWithoutIt() {
    AgreedPrice agreed = new AgreedPrice(Money.of("8", "EUR"), Money.of("10", "EUR"));
    for (Map<String, Money> list :
        List.of(Map.of("mug", Money.of("12", "EUR")), Map.<String, Money>of())) {
      CartLine line =
          CartSums.of(
                  EUR,
                  List.of(new CartItem("mug", 3)),
                  Map.of("mug", variant(true, false)),
                  list,
                  Map.of("mug", agreed),
                  Map.of("mug", 3))
              .lines()
              .get(0);
      assertEquals(Optional.of(Money.of("24", "EUR")), line.total());
      assertEquals(Optional.of(Money.of("10", "EUR")), line.listPrice());
      assertEquals(Set.of(), line.problems());
    }
    assertEquals(Money.of("6", "EUR"), agreed.difference(3));
  }

  private static CartLine line(int quantity, Variant variant, Money price, int available) {
    return CartSums.of(
            EUR,
            List.of(new CartItem("mug", quantity)),
            Map.of("mug", variant),
            Map.of("mug", price),
            Map.of(),
            Map.of("mug", available))
        .lines()
        .get(0);
  }

  private static Variant variant(boolean active, boolean backorder) {
    return new Variant(
        "mug",
        "mug",
        "Mug",
        Optional.empty(),
        1,
        0,
        0,
        0,
        "standard",
        Map.of(),
        false,
        backorder,
        active);
  }

  private static CartItem item(CartLine line) {
    return new CartItem(line.sku(), line.quantity());
  }

  @Provide
  Arbitrary<List<CartItem>> items() {
    return Arbitraries.integers()
        .between(1, Carts.MOST_PIECES)
        .flatMap(n -> skus().map(sku -> new CartItem(sku, n)))
        .list()
        .ofMaxSize(12)
        .uniqueElements(CartItem::sku);
  }

  @Provide
  Arbitrary<Map<String, Money>> prices() {
    Arbitrary<Money> prices =
        Arbitraries.longs()
            .between(0, 99_999_999_999_999_999L)
            .map(minor -> Money.ofMinor(minor, EUR));
    return Arbitraries.maps(skus(), prices).ofMaxSize(12);
  }

  private static Arbitrary<String> skus() {
    return Arbitraries.integers().between(1, 15).map(n -> "s" + n);
  }
}
