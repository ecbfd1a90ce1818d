package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.transfer.ImportReport;
import org.balcao.backoffice.transfer.OrderExport;
import org.balcao.backoffice.transfer.OrderImport;
import org.balcao.backoffice.transfer.OrderTransfers;
import org.balcao.backoffice.transfer.TransferColumn;
import org.balcao.backoffice.transfer.TransferFormat;
import org.balcao.backoffice.transfer.TransferProgress;
import org.balcao.kernel.security.Actor;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.Test;

class MovingInTest {
  private static final String FILE =
      """
      number,state,placed,ended,email,buyer,currency,delivery-line1,delivery-city,delivery-country,\
      shipping,total,sku,item,quantity,unit-price
      #1001,completed,2024-03-01,2024-03-09,eva@example.com,Eva Lima,EUR,Rua A 1,Lisboa,PT,\
      5.00,44.80,CUP,Cup,2,19.90
      #1002,cancelled,2024-03-02,2024-03-02,rui@example.com,Rui Reis,EUR,Rua B 2,Porto,PT,\
      5.00,59.90,CUP,Cup,1,19.90
      #1002,,,,,,,,,,,,PLATE,Plate,1,35.00
      """;

  private static final Actor BIA =
      Actor.staff(
          "bia",
          Set.of(
              Orders.READ,
              OrderTransfers.IMPORT,
              OrderTransfers.EXPORT,
              OrderTransfers.EXPORT_PERSONAL));

  private static ImportReport take(TestStore test, OrderImport request) {
    return test.store()
        .orderTransfers()
        .importOrders(
            BIA, request, new ByteArrayInputStream(FILE.getBytes(UTF_8)), TransferProgress.none());
  }

  @Test
  void theOldShopsOrdersComeAlong() {
    try (TestStore test = TestStore.start()) {
      OrderImport request = OrderImport.from("old-shop", TransferFormat.CSV).prefixed("OLD-");
      ImportReport dry = take(test, request.dry());
      assertTrue(dry.clean(), dry.faults()::toString);

      assertEquals(2, take(test, request).imported());
      assertEquals(2, take(test, request).unchanged());
      assertEquals(OrderState.COMPLETED, test.store().orders().byNumber(BIA, "OLD-1001").state());

      ByteArrayOutputStream out = new ByteArrayOutputStream();
      test.store()
          .orderTransfers()
          .export(
              BIA,
              OrderExport.of(
                  OrderSearch.parse("number:OLD- sort:number"),
                  TransferFormat.CSV,
                  List.of(TransferColumn.NUMBER, TransferColumn.BUYER, TransferColumn.TOTAL)),
              out,
              TransferProgress.none());
      assertEquals(
          "number,buyer,total\r\nOLD-1001,***,44.80\r\nOLD-1002,***,59.90\r\n",
          out.toString(UTF_8));
      test.booksAreRight();
    }
  }
}
