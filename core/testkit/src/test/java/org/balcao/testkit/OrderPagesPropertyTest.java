package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balcao.backoffice.desk.OrderPage;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;

/** Whoever turns pages sees every order once, however long the pages and whoever buys meanwhile. */
class OrderPagesPropertyTest {
  private static Shop shop;

  @BeforeContainer
  static void open() {
    shop = Shop.open(TestDatabase.H2);
    for (int i = 0; i < 7; i++) {
      buy(1 + i % 3);
    }
  }

  @AfterContainer
  static void booksAreRightAndTheShopCloses() {
    shop.test.settle();
    shop.test.booksAreRight();
    shop.close();
  }

  private static UUID buy(int quantity) {
    OrderView order =
        shop.buy(
            guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("PLATE", quantity));
    return order.id();
  }

  @Property(tries = 15)
  void pagesInARowAreTheWhole(
      @ForAll @IntRange(min = 1, max = 9) int size,
      @ForAll OrderSearch.Sort sort,
      @ForAll boolean descending,
      @ForAll @IntRange(max = 4) int boughtAfterPage) {
    OrderSearch search = OrderSearch.all().sorted(sort, descending);
    List<UUID> whole = ids(page(search, Optional.empty(), 500));
    List<UUID> turned = new ArrayList<>();
    UUID meanwhile = null;
    Optional<String> next = Optional.empty();
    int pages = 0;
    do {
      OrderPage page = page(search, next, size);
      turned.addAll(ids(page));
      next = page.next();
      if (++pages == boughtAfterPage && whole.size() < 12) {
        meanwhile = buy(2);
      }
    } while (next.isPresent());
    assertEquals(turned.size(), new HashSet<>(turned).size(), "shown twice");
    List<UUID> before = new ArrayList<>(turned);
    before.remove(meanwhile);
    assertEquals(whole, before);
    assertTrue(pages >= whole.size() / size);
  }

  private static OrderPage page(OrderSearch search, Optional<String> after, int most) {
    return shop.store.orderDesk().search(STAFF, search, after, most);
  }

  private static List<UUID> ids(OrderPage page) {
    return page.orders().stream().map(found -> found.order().id()).toList();
  }
}
