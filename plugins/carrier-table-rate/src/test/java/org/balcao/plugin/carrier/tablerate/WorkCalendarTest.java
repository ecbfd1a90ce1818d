package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.at;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.simple;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.balcao.plugin.carrier.tablerate.Shipments.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When parcels arrive. 2 March 2026 is a Monday; the store is three hours behind UTC. */
class WorkCalendarTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // ready, now in UTC, earliest, latest with 2-5 working days and a cut-off at 14:00
    "2026-03-02, 2026-03-02T13:00:00Z, 2026-03-04, 2026-03-09",
    "2026-03-02, 2026-03-02T16:59:59Z, 2026-03-04, 2026-03-09",
    "2026-03-02, 2026-03-02T17:00:00Z, 2026-03-05, 2026-03-10",
    "2026-03-02, 2026-03-03T02:00:00Z, 2026-03-05, 2026-03-10",
    "2026-03-01, 2026-03-02T13:00:00Z, 2026-03-04, 2026-03-09",
    "2026-03-04, 2026-03-02T23:00:00Z, 2026-03-06, 2026-03-11",
    "2026-03-07, 2026-03-02T13:00:00Z, 2026-03-11, 2026-03-16",
    "2026-03-06, 2026-03-06T18:00:00Z, 2026-03-11, 2026-03-16",
  })
  void weekendsAndTheCutOffPushDeliveriesBack(
      LocalDate ready, Instant now, LocalDate earliest, LocalDate latest) {
    RateQuote quote = quote(ready, now, "cut-off=14:00");
    assertEquals(List.of(earliest, latest), List.of(quote.earliest(), quote.latest()));
  }

  @Test
  void holidaysOfOneYearAndOfEveryYearCount() {
    RateQuote quote =
        quote(
            LocalDate.of(2026, 12, 23),
            Instant.parse("2026-12-23T13:00:00Z"),
            "holidays=12-25, 01-01, 2026-12-24");
    assertEquals(LocalDate.of(2026, 12, 29), quote.earliest());
    assertEquals(LocalDate.of(2027, 1, 4), quote.latest());
  }

  @Test
  void aVanMayWorkOnWeekends() {
    RateQuote quote =
        quote(
            LocalDate.of(2026, 3, 6),
            Instant.parse("2026-03-06T13:00:00Z"),
            "working-days=MON, tuesday, WED, THU, FRI, SAT",
            "service.standard.days=0-1");
    assertEquals(LocalDate.of(2026, 3, 6), quote.earliest());
    assertEquals(LocalDate.of(2026, 3, 7), quote.latest());
  }

  @Test
  void aZoneMayTakeLonger() {
    RateQuote quote =
        quote(
            LocalDate.of(2026, 3, 2),
            Instant.parse("2026-03-02T13:00:00Z"),
            "service.standard.zone.brazil.days=7");
    assertEquals(LocalDate.of(2026, 3, 11), quote.earliest());
    assertEquals(quote.earliest(), quote.latest());
  }

  private RateQuote quote(LocalDate ready, Instant now, String... settings) {
    List<String> all = simple(settings);
    all.add("folder=" + folder);
    QuoteRequest request =
        new QuoteRequest(
            Shipments.STORE, to("01310-100"), List.of(grams(100)), Money.parse("BRL 10.00"), ready);
    return value(Shipments.carrier(all).quote(request, at("key", now))).get(0);
  }
}
