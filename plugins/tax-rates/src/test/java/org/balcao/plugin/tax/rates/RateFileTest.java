package org.balcao.plugin.tax.rates;

import static org.balcao.plugin.tax.rates.Sales.in;
import static org.balcao.plugin.tax.rates.Sales.line;
import static org.balcao.plugin.tax.rates.Sales.printed;
import static org.balcao.plugin.tax.rates.Sales.sale;
import static org.balcao.plugin.tax.rates.Sales.taxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.tax.TaxCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateFileTest {

  @TempDir Path folder;

  @Test
  void columnsAreFoundByNameInAnyOrder() throws IOException {
    TaxCalculator calculator =
        of(
            "\uFEFFpercent,country,category,name,until,from\r\n"
                + "19,DE,,\"VAT, full\",,2007-01-01\r\n"
                + "7,DE,books,,,\r\n"
                + "\r\n"
                + "exempt,DE,stamps,,,\r\n");
    assertEquals(
        List.of("VAT, full=EUR 19.00"),
        printed(taxes(calculator, sale(in("DE"), false, line("1", "toys", "EUR 100.00"))), 0));
    assertEquals(
        List.of("VAT DE 7%=EUR 7.00"),
        printed(taxes(calculator, sale(in("DE"), false, line("1", "books", "EUR 100.00"))), 0));
    assertEquals(
        List.of(),
        printed(taxes(calculator, sale(in("DE"), false, line("1", "stamps", "EUR 100.00"))), 0));
  }

  @Test
  void theLineOfAMistakeIsNamed() {
    assertTrue(refused("country,percent\nDE,19\nDE,nineteen\n").contains("line 3"));
    assertTrue(refused("country,percent\n\"DE\",\"19\n").contains("line 2 opens a quote"));
    assertTrue(refused("country,percent\n\"DE\"x,19\n").contains("line 2"));
    assertTrue(refused("country,percent,rate\nDE,19,\n").contains("unknown column 'rate'"));
    assertTrue(refused("country,country\nDE,19\n").contains("twice"));
    assertTrue(refused("").contains("empty"));
    assertTrue(refused("country,percent,from\nDE,19,1.1.2020\n").contains("2025-12-31"));
    String overlap = refused("country,percent\nDE,19\nDE,20\n");
    assertTrue(overlap.contains("line 2") && overlap.contains("line 3"), overlap);
  }

  @Test
  void aFileThatIsMissingOrNotUtf8IsRefused() throws IOException {
    Path latin = folder.resolve("latin.csv");
    Files.write(
        latin, "country,percent,name\nDE,19,Stra\u00DFe".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refusedFile(latin).contains("UTF-8"));
    assertTrue(refusedFile(folder.resolve("none.csv")).contains("cannot be read"));
  }

  @Test
  void theTerritoryLayoutIsReadDirectly() throws IOException {
    TaxCalculator calculator =
        of(
            "start_date,stop_date,territory_codes,currency_code,rate,rate_type,description\n"
                + "2024-01-01,,LU,EUR,0.17,standard,now\n"
                + "2023-01-01,2023-12-31,LU,EUR,0.16,standard,\"ends on its last day\"\n"
                + "2016-01-01,,\"GR\nEL\nIC\",EUR,0.24,standard,\n"
                + "2007-01-01,,DE-27498,EUR,0,standard,an island\n"
                + "2007-01-01,,DE,EUR,0.19,standard,\n");
    assertEquals("VAT LU 16%=EUR 16.00", standard(calculator, "LU", null, "2023-12-31"));
    assertEquals("VAT LU 17%=EUR 17.00", standard(calculator, "LU", null, "2024-01-01"));
    assertEquals("VAT GR 24%=EUR 24.00", standard(calculator, "GR", null, "2024-01-01"));
    assertEquals("VAT DE 0%=EUR 0.00", standard(calculator, "DE", "27498", "2024-01-01"));
    assertEquals("VAT DE 19%=EUR 19.00", standard(calculator, "DE", "27472", "2024-01-01"));
  }

  private static String standard(TaxCalculator by, String country, String postalCode, String on) {
    return printed(
            taxes(
                by,
                sale(
                    in("DE"),
                    in(country, null, postalCode),
                    LocalDate.parse(on),
                    false,
                    Optional.empty(),
                    line("1", "standard", "EUR 100.00"))),
            0)
        .get(0);
  }

  private TaxCalculator of(String csv) throws IOException {
    Path file = folder.resolve("rates.csv");
    Files.writeString(file, csv);
    return Sales.calculator("file=" + file);
  }

  private String refused(String csv) {
    return assertThrows(PluginException.class, () -> of(csv)).getMessage();
  }

  private static String refusedFile(Path file) {
    return assertThrows(PluginException.class, () -> Sales.calculator("file=" + file)).getMessage();
  }
}
