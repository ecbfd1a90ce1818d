package org.balcao.frontoffice.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final Formats ENGLISH = new Formats(Locale.UK, ZoneOffset.UTC);

  @Test
  void anOrderIsShownAsItsReaderExpects() {
    Map<String, Object> values = Values.of(Samples.order(), "Balcão", ENGLISH);

    assertEquals("14 March 2025", values.get("orderDate"));
    assertEquals("€71.30", values.get("total"));
    assertEquals("19 March 2025", values.get("promised"));
    assertEquals("en-GB", values.get("language"));
    assertEquals(
        List.of("Maria Ferreira", "Rua Augusta 1", "1100-053 Lisboa", "Portugal"),
        values.get("address"));
    assertEquals(
        List.of(
            Map.of(
                "quantity", "1", "name", "Moka pot, 6 cups", "sku", "SKU-1", "lineTotal", "€39.90"),
            Map.of(
                "quantity",
                "2",
                "name",
                "Coffee, roasted, 500 g",
                "sku",
                "SKU-2",
                "lineTotal",
                "€26.50")),
        values.get("lines"));
  }

  @Test
  void taxIsEitherInTheTotalOrOnTopOfIt() {
    Map<String, Object> values = Values.of(Samples.order(), "Balcão", ENGLISH);

    assertEquals(true, values.get("taxIncluded"));
    assertEquals(false, values.get("taxOnTop"));
  }

  @Test
  void aCodeThatStandsForSeveralParcelsIsShownOnce() {
    assertEquals(
        List.of("A", "B"), Values.shipment("17-1", List.of("A", "A", "B")).get("trackingCodes"));
    assertEquals(false, Values.shipment("17-1", List.of()).get("tracked"));
  }

  @Test
  void onlyTheFirstReminderIsTheFirst() {
    assertEquals(true, reminder(1).get("first"));
    assertEquals(false, reminder(2).get("first"));
    assertEquals("2", reminder(2).get("level"));
  }

  private static Map<String, Object> reminder(int level) {
    return Values.reminder(Money.of("71.30", "EUR"), LocalDate.of(2025, 4, 13), level, ENGLISH);
  }
}
