package org.balcao.frontoffice.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void moneyIsWrittenAsItsReaderExpects() {
    assertEquals("R$\u00a01.234,50", in("pt-BR").money(Money.of("1234.50", "BRL")));
    assertEquals("1.234,50\u00a0€", in("de-DE").money(Money.of("1234.50", "EUR")));
    assertEquals("€1,234.50", in("en-IE").money(Money.of("1234.50", "EUR")));
    assertEquals("$1,234.50", in("en-US").money(Money.of("1234.50", "USD")));
    assertEquals("1\u202f234,50\u00a0€", in("fr-FR").money(Money.of("1234.50", "EUR")));
  }

  @Test
  void theCurrencyDecidesTheDecimalsWhateverTheLanguage() {
    assertEquals("¥1,235", in("en").money(Money.of("1235", "JPY")));
    assertEquals("1,235\u00a0KWD", in("de-DE").money(Money.of("1.235", "KWD")));
    assertEquals("0,00\u00a0€", in("de-DE").money(Money.of("0.00", "EUR")));
  }

  @Property
  void noDigitOfAnAmountIsLost(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long cents) {
    Money money = Money.ofMinor(cents, Currency.getInstance("BRL"));

    String digits = in("pt-BR").money(money).replaceAll("[^0-9]", "");

    assertEquals(money.amount(), new BigDecimal(digits).movePointLeft(2));
  }

  @Test
  void datesAreThoseOfTheStoresZone() {
    Formats formats = new Formats(Locale.forLanguageTag("pt-BR"), ZoneId.of("America/Sao_Paulo"));

    assertEquals("31 de dezembro de 2024", formats.date(Instant.parse("2025-01-01T02:00:00Z")));
    assertEquals("19. März 2025", in("de").date(LocalDate.of(2025, 3, 19)));
  }

  @Property
  void aLineIsOneLine(@ForAll String text) {
    String line = Formats.line(text);

    assertFalse(line.chars().anyMatch(c -> c < ' ' || c == 0x7f), line);
    assertEquals(1, line.lines().count() + (line.isEmpty() ? 1 : 0));
    assertEquals(line, Formats.line(line));
  }

  private static Formats in(String tag) {
    return new Formats(Locale.forLanguageTag(tag), ZoneId.of("UTC"));
  }
}
