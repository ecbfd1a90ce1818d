package org.balcao.plugin.payment.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries      | br",
        "countries      | BR, XX",
        "currencies     | REAIS",
        "minimum-amount | 10.00",
        "minimum-amount | EUR 10.00, EUR 11.00",
        "maximum-amount | EUR 0",
        "maximum-amount | EUR 1.001",
        "payment-days   | -1",
        "payment-days   | 3651",
        "dunning-days   | 3, soon",
        "dunning-days   | 14, 3",
        "dunning-days   | -1",
      })
  void aWrongValueStopsTheStartAndNamesTheSetting(String setting, String value) {
    assertMisconfigured(setting, setting, value);
  }

  @Test
  void limitsThatContradictEachOtherStopTheStart() {
    assertMisconfigured(
        "minimum-amount", "minimum-amount", "EUR 10.00", "maximum-amount", "EUR 9.99");
    assertMisconfigured("maximum-amount", "currencies", "EUR, BRL", "maximum-amount", "EUR 500.00");
    assertMisconfigured("minimum-amount", "currencies", "EUR", "minimum-amount", "BRL 50.00");
  }

  @Test
  void theDocumentationNamesEverySettingWithItsDefault() throws IOException {
    String page = Files.readString(Path.of("../../docs/plugins/payment-invoice.md"));
    for (Setting setting : new InvoiceGatewayProvider().descriptor().settings()) {
      assertTrue(
          page.lines()
              .anyMatch(
                  line ->
                      line.startsWith("| `" + setting.name() + "` | " + setting.type())
                          && line.contains(
                              setting.defaultValue().map(v -> "`" + v + "`").orElse("-"))),
          setting.name());
    }
  }

  private static void assertMisconfigured(String named, String... settings) {
    PluginException refused =
        assertThrows(
            PluginException.class,
            () -> new InvoiceGatewayProvider().create(OnAccount.context(settings)));
    assertEquals(PluginException.Kind.MISCONFIGURED, refused.kind());
    assertTrue(refused.getMessage().startsWith("setting '" + named + "'"), refused.getMessage());
  }
}
