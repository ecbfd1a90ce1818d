package org.balcao.frontoffice.cart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.junit.jupiter.api.Test;

class CartContentTest {
  @Test
  void whatIsPutInTwiceIsOneLine() {
    CartContent content = content(new CartItem("mug", 2));
    content.add(new CartItem("mug", 3));
    assertEquals(List.of(new CartItem("mug", 5)), content.items());
  }

  @Test
  void moreThanALineHoldsIsRefusedAndNothingIsChanged() {
    CartContent content = content(new CartItem("mug", 9998));
    assertThrows(ConflictException.class, () -> content.add(new CartItem("mug", 2)));
    assertFalse(content.changed());
  }

  @Test
  void moreLinesThanACartHoldsAreRefused() {
    CartContent full = new CartContent(many(Carts.MOST_LINES));
    assertThrows(ConflictException.class, () -> full.add(new CartItem("mug", 1)));
    full.add(new CartItem("s1", 1));
    assertTrue(full.changed());
  }

  @Test
  void aMergeTakesAsMuchAsThereIsRoomFor() {
    CartContent content = content(new CartItem("mug", 9000));
    content.merge(new CartItem("mug", 9000));
    assertEquals(List.of(new CartItem("mug", 9999)), content.items());
    CartContent full = new CartContent(many(Carts.MOST_LINES));
    full.merge(new CartItem("mug", 1));
    assertFalse(full.changed());
  }

  @Test
  void aLineThatIsNotThereCannotBeChangedButMayBeTakenOut() {
    CartContent content = content(new CartItem("mug", 1));
    assertThrows(NotFoundException.class, () -> content.change(new CartItem("cup", 1)));
    content.remove("cup");
    assertFalse(content.changed());
  }

  @Test
  void theSameQuantityAgainChangesNothing() {
    CartContent content = content(new CartItem("mug", 4));
    content.change(new CartItem("mug", 4));
    assertFalse(content.changed());
  }

  @Property
  void theDifferencesLeadFromWhatWasToWhatIs(
      @ForAll("items") List<CartItem> before, @ForAll("items") List<CartItem> changes) {
    CartContent content = new CartContent(before);
    for (CartItem item : changes) {
      if (item.quantity() % 3 == 0) {
        content.remove(item.sku());
      } else {
        content.merge(item);
      }
    }
    Map<String, Integer> stored = new LinkedHashMap<>();
    before.forEach(item -> stored.put(item.sku(), item.quantity()));
    stored.keySet().removeAll(content.gone());
    content.altered().forEach(item -> assertTrue(replaced(stored, item)));
    content.added().forEach(item -> assertFalse(replaced(stored, item)));
    List<CartItem> read = new ArrayList<>();
    stored.forEach((sku, quantity) -> read.add(new CartItem(sku, quantity)));
    // A line that was taken out and put in again stands at its old place once it is stored.
    assertEquals(
        content.items().stream().sorted(CartContentTest::bySku).toList(),
        read.stream().sorted(CartContentTest::bySku).toList());
    assertTrue(content.changed() || before.equals(content.items()));
  }

  private static boolean replaced(Map<String, Integer> stored, CartItem item) {
    return stored.put(item.sku(), item.quantity()) != null;
  }

  private static int bySku(CartItem one, CartItem other) {
    return one.sku().compareTo(other.sku());
  }

  @Provide
  Arbitrary<List<CartItem>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 5000))
        .as((sku, quantity) -> new CartItem("s" + sku, quantity))
        .list()
        .ofMaxSize(8)
        .uniqueElements(CartItem::sku);
  }

  private static CartContent content(CartItem... items) {
    return new CartContent(List.of(items));
  }

  private static List<CartItem> many(int lines) {
    return IntStream.range(0, lines).mapToObj(i -> new CartItem("s" + i, 1)).toList();
  }
}
