package org.balcao.plugin.tax.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.Address;
import org.balcao.spi.tax.TaxCalculator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public file of VAT rates that the project's shared data holds, read as it is. */
class RealVatRatesTest {

  private final Path file = file();

  @BeforeEach
  void theFileIsThere() {
    assumeTrue(Files.isReadable(file), "shared/data/fiscal/vat_rates.csv is not on this machine");
  }

  @Test
  void everyPeriodIsRead() throws IOException {
    // A row may run over several lines, so a period is a line that starts with a date.
    long periods;
    try (Stream<String> lines = Files.lines(file)) {
      periods = lines.filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d,.*")).count();
    }
    assertTrue(periods > 200, "the file is not what it was");
    assertEquals(periods, CsvRow.read("file", file).size() - 1);
    long withARate = RateFile.read(file).stream().map(TaxRate::source).distinct().count();
    // Clipperton (CP) alone has no name that an address can bear.
    assertEquals(periods - 1, withARate);
  }

  @Test
  void germanysReductionOf2020HeldForHalfAYear() {
    assertEquals("VAT DE 19%", rate(in("DE", null, "10115"), "2020-06-30"));
    assertEquals("VAT DE 16%", rate(in("DE", null, "10115"), "2020-07-01"));
    assertEquals("VAT DE 16%", rate(in("DE", null, "10115"), "2020-12-31"));
    assertEquals("VAT DE 19%", rate(in("DE", null, "10115"), "2021-01-01"));
  }

  @Test
  void periodsWhoseStopDateIsTheirLastDayLeaveNoGap() {
    assertEquals("VAT HR 25%", rate(in("HR", null, "10000"), "2022-12-31"));
    assertEquals("VAT LU 16%", rate(in("LU", null, "1111"), "2023-12-31"));
    assertEquals("VAT CH 8%", rate(in("CH", null, "8001"), "2017-12-31"));
  }

  @Test
  void islandsAndTownsHaveTheirOwnRates() {
    assertEquals("VAT PT-20 18%", rate(in("PT", "20", "9500-150"), "2025-01-01"));
    assertEquals("VAT ES-CN 0%", rate(in("ES", "CN", "35001"), "2025-01-01"));
    assertEquals("VAT AT 19%", rate(in("AT", null, "6691"), "2025-01-01"));
    assertEquals("VAT AT 20%", rate(in("AT", null, "1010"), "2025-01-01"));
    assertEquals("VAT GP 8.5%", rate(in("GP", null, "97100"), "2025-01-01"));
  }

  private String rate(Address to, String on) {
    TaxCalculator calculator = Sales.calculator("file=" + file);
    return Sales.taxes(
            calculator,
            Sales.sale(
                Sales.in("FR"),
                to,
                LocalDate.parse(on),
                false,
                Optional.empty(),
                Sales.line("1", "standard", "EUR 100.00")))
        .lines()
        .get(0)
        .taxes()
        .get(0)
        .name();
  }

  private static Address in(String country, String region, String postalCode) {
    return Sales.in(country, region, postalCode);
  }

  /** The shared folder lies beside the project's; tests run in their module's. */
  private static Path file() {
    Path relative = Path.of("shared/data/fiscal/vat_rates.csv");
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(p -> p.resolve(relative))
        .filter(Files::isReadable)
        .findFirst()
        .orElse(relative);
  }
}
