package org.balcao.plugin.fraud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns are is guessed from names and values as a person would. */
class ColumnsTest {

  private static ColumnKind kind(String name, IntFunction<String> values) {
    ColumnProfile profile = new ColumnProfile(name);
    for (int i = 0; i < 500; i++) {
      profile.add(values.apply(i));
    }
    return ColumnGuess.kind(profile);
  }

  @Test
  void kindsFollowFromNamesAndValues() {
    assertEquals(ColumnKind.IDENTIFIER, kind("device_id", i -> "d" + i / 2));
    assertEquals(ColumnKind.IDENTIFIER, kind("DeviceId", i -> "" + i * 7919 % 300));
    assertEquals(ColumnKind.IP, kind("ip_address", i -> (732758368 + i * 7L) + ".7997"));
    assertEquals(ColumnKind.IP, kind("remote", i -> "192.0." + i % 200 + ".7"));
    assertEquals(ColumnKind.NUMBER, kind("ip_orders", i -> "" + i * 31 % 200));
    assertEquals(ColumnKind.NUMBER, kind("device_orders", i -> "" + i * 31 % 200));
    assertEquals(ColumnKind.NUMBER, kind("purchase_value", i -> "" + i % 90));
    assertEquals(ColumnKind.NUMBER, kind("age", i -> i % 9 == 0 ? "" : "" + (18 + i % 50)));
    assertEquals(ColumnKind.CATEGORY, kind("browser", i -> "b" + i % 5));
    assertEquals(ColumnKind.EMAIL, kind("email", i -> "p" + i + "@example.org"));
    assertEquals(ColumnKind.CATEGORY, kind("email_domain", i -> "x" + i % 60 + ".example"));
    assertEquals(ColumnKind.TIME, kind("when", i -> "2026-03-10 12:" + (10 + i % 50) + ":00"));
    assertEquals(ColumnKind.TIME, kind("created_at", i -> "" + (1_700_000_000L + i * 5)));
    assertEquals(ColumnKind.NUMBER, kind("income", i -> "" + (1_700_000_000L + i * 5)));
    assertEquals(ColumnKind.IGNORED, kind("n", i -> "" + i));
    assertEquals(ColumnKind.IGNORED, kind("shop", i -> "one"));
  }

  @Test
  void theColumnsOfAStoreAreWhatTheyAre() {
    assertTrue(ColumnGuess.looksLikePurchase("placed_at"));
    assertTrue(ColumnGuess.looksLikeSignup("registered_at"));
    assertTrue(ColumnGuess.looksLikePurchase("purchaseTime"));
    assertTrue(ColumnGuess.looksLikeLabel("isFraud"));
    assertTrue(ColumnGuess.looksLikeAccount("Customer ID"));
    assertTrue(ColumnGuess.looksLikeRow("order_number"));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO,           2026-03-10T12:00:00Z",
    "ISO,           2026-03-10 12:00:00",
    "ISO,           2026-03-10T09:00:00-03:00",
    "DAY_FIRST,     10/3/2026 12:00",
    "MONTH_FIRST,   03/10/2026 12:00:00",
    "DAY_FIRST_SHORT,     10/3/26 12:00",
    "MONTH_FIRST_SHORT,   3/10/26 12:00",
    "DAY_FIRST_12_HOURS,  10/03/2026 12:00 pm",
    "MONTH_FIRST_12_HOURS, 3/10/2026 12:00:00 PM",
    "DOTTED,        10.3.2026 12:00",
    "YEAR_FIRST,    2026/3/10 12:00",
    "EPOCH_SECONDS, 1773144000",
    "EPOCH_MILLIS,  1773144000000",
  })
  void momentsAreReadInManyWays(TimeFormat format, String text) {
    assertEquals(Instant.parse("2026-03-10T12:00:00Z").getEpochSecond(), format.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"2026-13-01", "yesterday", "2026-03-10T25:00", "7"})
  void whatIsNoMomentIsNone(String text) {
    for (TimeFormat format : TimeFormat.values()) {
      assertTrue(Double.isNaN(format.parse(text)), format + " of " + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40,50        | 40.50",
        "1.234,56     | 1234.56",
        "645223584,78 | 645223584.78",
        "-0,5         | -0.5",
        "40.50        | 40.50",
        "a,5          | a,5",
        "1,2,3        | 1,2,3",
        "5,           | 5,"
      })
  void aCommaIsADecimalSignWhereSemicolonsPartValues(String text, String read) {
    assertEquals(read, Cell.withPoint(text));
  }

  @Test
  void anAddressIsTheSameHoweverItIsWritten() {
    assertEquals(IpAddress.parse("192.0.2.7"), IpAddress.parse("3221225991.25"));
    assertEquals("6:2001:db8:0:", IpAddress.parse("2001:0db8::7").network());
    for (String none : new String[] {"300.1.1.1", "1.2.3", "7", "fe80::zz", "host"}) {
      assertEquals(null, IpAddress.parse(none), none);
    }
  }
}
