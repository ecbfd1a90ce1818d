package org.balcao.backoffice.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.junit.jupiter.api.Test;

class StatementFileTest {
  private static final String HEADER = "\uFEFFkey,kind,currency,gross,fee,booked_at,raw_kind\r\n";

  private static StatementFile file(String text) throws IOException {
    return new StatementFile(new StringReader(text));
  }

  @Test
  void aLineIsReadWithItsNetWorkedOut() throws IOException {
    StatementFile file =
        file(
            HEADER
                + "\r\nk1,PAYMENT,EUR,10.00,0.35,2026-01-05T10:00:00Z,\"sale, \"\"card\"\"\"\r\n");
    SettlementLine line = file.next().orElseThrow();
    assertEquals(Money.of("9.65", "EUR"), line.net());
    assertEquals("sale, \"card\"", line.rawKind());
    assertEquals(Optional.empty(), line.payout());
    assertEquals(Optional.empty(), file.next());
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheNextOneIsRead() throws IOException {
    StatementFile file =
        file(
            HEADER
                + "k1,PAYMENT,EUR,ten,,2026-01-05T10:00:00Z,\n"
                + "k2,PAYMENT,EUR,10.00,,yesterday,\n"
                + "k3,PAYMENT,EUR,10.00,,2026-01-05T10:00:00Z,\n");
    assertTrue(message(file).startsWith("line 2: "));
    assertTrue(message(file).startsWith("line 3: "));
    assertEquals("k3", file.next().orElseThrow().key());
  }

  private static String message(StatementFile file) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, file::next).getMessage());
  }

  @Test
  void aHeaderThatIsNotRightIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> file(""));
    assertThrows(IllegalArgumentException.class, () -> file("key,kind,currency,gross\n"));
    assertThrows(
        IllegalArgumentException.class, () -> file("key,kind,currency,gross,booked_at,colour\n"));
    assertThrows(
        IllegalArgumentException.class, () -> file("key,key,kind,currency,gross,booked_at\n"));
  }
}
