package org.balcao.examples.quickstart.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.balcao.examples.quickstart.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetailReplayIT {
  /** Every sort of line that the real file has. */
  private static final String FILE =
      """
      InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
      536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
      536365,71053,"LANTERN, WHITE",6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
      536366,22633,HAND WARMER,1,2010-12-01 08:28:00,1.85,,EIRE
      536367,85123A,HEART HOLDER,2,2010-12-01 08:34:00,2.95,13047.0,France
      536368,POST,POSTAGE,1,2010-12-01 08:35:00,18.00,13047.0,France
      536367,22633,,3,2010-12-01 08:34:00,1.85,13047.0,France
      C536379,85123A,HEART HOLDER,-6,2010-12-01 09:41:00,2.55,17850.0,United Kingdom
      C536383,71053,LANTERN,-7,2010-12-01 09:49:00,3.39,17850.0,United Kingdom
      536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
      536589,21777,,-10,2010-12-01 16:50:00,0.0,,United Kingdom
      A563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,United Kingdom
      """;

  @TempDir Path folder;

  @Test
  void everyLineEndsInAnOrderACancellationOrARefusal() throws IOException {
    Path file = Files.writeString(folder.resolve("retail.csv"), FILE);

    Report report = RetailReplay.run(file, folder.resolve("store"), UnaryOperator.identity());

    Map<String, Object> fields = report.fields();
    assertTrue(report.right(), () -> report.mismatches().toString());
    assertEquals(11L, fields.get("lines"));
    assertEquals(6L, fields.get("ordered"));
    assertEquals(Map.of("matched", 1L, "unmatched", 1L), fields.get("cancellations"));
    assertEquals(3L, fields.get("refused"));
    assertEquals(
        Map.of("no-price", 1L, "no-quantity", 1L, "not-an-invoice", 1L),
        fields.get("refusedReasons"));
    assertEquals(4L, fields.get("orders"));
    assertEquals(Map.of("COMPLETED", 4L), fields.get("states"));
    assertEquals(Map.of("GBP", "66.94"), fields.get("revenue"));
    assertEquals(0, fields.get("violations"));
  }
}
