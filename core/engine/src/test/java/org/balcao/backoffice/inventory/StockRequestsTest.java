package org.balcao.backoffice.inventory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Address;
import org.junit.jupiter.api.Test;

class StockRequestsTest {
  private static final Address ADDRESS =
      Address.of("Depot", "Rua 1", "Recife", "PE", "50000-000", "BR");

  @Test
  void allThatIsWrongWithAReceiptIsNamedAtOnce() {
    ReceiveStock request =
        new ReceiveStock(
            " ",
            List.of(new ReceiveStock.Line("a", 0), new ReceiveStock.Line("", 2_000_000)),
            "x".repeat(101));
    InvalidRequestException refused =
        assertThrows(InvalidRequestException.class, () -> StockRequests.check(request));
    assertEquals("BAL-INV002", refused.code());
    assertEquals(5, refused.problems().size());
  }

  @Test
  void aReceiptOfNothingIsRefused() {
    ReceiveStock request = new ReceiveStock("a", List.of(), "note");
    assertThrows(InvalidRequestException.class, () -> StockRequests.check(request));
  }

  @Test
  void twoLinesWithOneIdAreRefused() {
    List<Demand> demands = List.of(new Demand("1", "a", 1, false), new Demand("1", "b", 1, true));
    InvalidRequestException refused =
        assertThrows(InvalidRequestException.class, () -> StockRequests.check("order", demands));
    assertEquals(List.of("demands: there are two lines 1"), refused.problems());
  }

  @Test
  void anAdjustmentByNothingIsRefused() {
    assertThrows(
        InvalidRequestException.class,
        () -> StockRequests.check(new AdjustStock("here", "a", 0, "counted")));
    assertThrows(
        InvalidRequestException.class,
        () -> StockRequests.check(new AdjustStock("here", "a", Integer.MIN_VALUE, "counted")));
    assertDoesNotThrow(() -> StockRequests.check(new AdjustStock("here", "a", -1, "counted")));
  }

  @Test
  void aLocationNeedsACodeThatFitsIntoAUrl() {
    assertThrows(
        InvalidRequestException.class,
        () -> StockRequests.check(new StockLocation("São Paulo", "x", ADDRESS, 1)));
    assertDoesNotThrow(
        () -> StockRequests.check(new StockLocation("sao-paulo.1", "São Paulo", ADDRESS, 1)));
  }

  @Test
  void shippingNothingIsRefused() {
    assertThrows(
        InvalidRequestException.class,
        () -> StockRequests.checkShipped(List.of(new ShippedQuantity("1", "here", 0))));
  }
}
