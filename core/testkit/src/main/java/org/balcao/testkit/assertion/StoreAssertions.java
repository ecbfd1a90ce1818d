package org.balcao.testkit.assertion;

import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.books.BooksReport;
import org.balcao.se.Balcao;

/** What should be so in a store. Each look is a fresh one. */
public final class StoreAssertions {
  private final Balcao store;

  /** What should be so in that store. */
  public StoreAssertions(Balcao store) {
    this.store = store;
  }

  /** The order with that number. */
  public OrderAssertion order(String number) {
    try {
      return order(store.orders().byNumber(Reader.STAFF, number).id());
    } catch (NotFoundException e) {
      throw Failure.of("there is no order " + number, e);
    }
  }

  /** That order. */
  public OrderAssertion order(OrderView placed) {
    return order(placed.id());
  }

  /** The order with that id. */
  public OrderAssertion order(UUID id) {
    return new OrderAssertion(store, id);
  }

  /** What is there of a SKU, over all locations. */
  public StockAssertion stock(String sku) {
    return new StockAssertion(store, sku);
  }

  /** The accounts. */
  public LedgerAssertion ledger() {
    return new LedgerAssertion(store);
  }

  /** The messages that the store has sent. */
  public MessageAssertion messages() {
    return new MessageAssertion(store);
  }

  /** Every invariant of the books holds. */
  public StoreAssertions booksAreRight() {
    BooksReport report = store.books().verify(Reader.STAFF);
    if (!report.clean()) {
      throw Failure.of("the books are not right: " + report, null);
    }
    return this;
  }
}
