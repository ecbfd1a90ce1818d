package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points                     | checkout",
        "points                     | ,",
        "history-window             | PT0S",
        "review-at                  | 0",
        "decline-at                 | 0.4",
        "velocity-email-weight      | -0.1",
        "velocity-email-weight      | 1.1",
        "velocity-email-long-limit  | 3",
        "velocity-ip-short-limit    | 0",
        "velocity-ip-short-limit    | 201",
        "velocity-short-window      | PT24H",
        "velocity-long-window       | P91D",
        "names-device-limit         | 1",
        "high-ticket                | 300",
        "high-ticket                | EUR 0",
        "high-ticket                | EUR 1.00, EUR 2.00",
        "account-age                | PT0S:0.1",
        "account-age                | PT1H",
        "account-age                | 0.1",
        "account-age                | PT1H:1.1",
        "account-age                | PT1H:0.2, PT1M:0.1",
        "account-age                | PT1M:0.1, PT1H:0.2",
        "velocity-ip-short-amount   | EUR 0",
        "velocity-ip-long-amount    | EUR 1.00, EUR 2.00",
        "blocked-phones             | 5550",
        "blocked-postal-codes       | 01310-100",
        "blocked-postal-codes       | BRA 01310-100",
        "disposable-domains         | no domain",
        "declined-payments-window   | P91D",
        "declined-payments-limit    | 0",
        "amount-spike-factor        | 1",
        "amount-spike-factor        | 1E9",
        "good-history-weight        | 0.3",
        "good-history-age           | P91D",
        "trusted-weight             | 0.1",
        "blocked-emails             | ana.example.org",
        "blocked-email-domains      | @example.org",
        "blocked-ips                | localhost",
        "blocked-tax-ids            | ---",
        "blocked-countries          | brazil",
      })
  void aWrongValueStopsTheStartAndNamesTheSetting(String setting, String value) {
    assertMisconfigured(setting, setting, value);
  }

  @ParameterizedTest
  @CsvSource({
    "emails,        ana@example.org,  ANA+x@example.org",
    "email-domains, example.org,      Example.org",
    "ips,           192.0.2.1,        192.0.2.1/32",
    "tax-ids,       111.444.777-35,   11144477735",
    "countries,     BR,               BR",
    "phones,        +55 11 5550 0100, 0055 (11) 5550-0100",
    "postal-codes,  BR 01310-100,     BR 01310100",
    "customers,     c-1,              c-1",
    "devices,       d-1,              d-1",
    "tokens,        t-1,              t-1",
  })
  void nobodyIsBlockedAndTrusted(String list, String blocked, String trusted) {
    PluginException refused =
        assertMisconfigured(
            "trusted-" + list, "blocked-" + list, blocked, "trusted-" + list, trusted);
    assertFalse(refused.getMessage().contains("ana"));
  }

  @Test
  void theLongWindowAllowsNoLessValueThanTheShortOne() {
    assertMisconfigured(
        "velocity-token-long-amount",
        "velocity-token-short-amount",
        "EUR 10.00, USD 10.00",
        "velocity-token-long-amount",
        "BRL 1.00, USD 9.99");
  }

  @Test
  void theDocumentationNamesEverySettingWithItsDefault() throws IOException {
    List<String> page =
        Files.readAllLines(Path.of("../../docs/plugins/fraud-rules.md")).stream().toList();
    for (Setting setting : new RulesFraudProviderFactory().descriptor().settings()) {
      String start = "| `" + setting.name() + "` | " + setting.type() + " | ";
      String value = setting.defaultValue().map(v -> "`" + v + "`").orElse("-");
      assertTrue(page.stream().anyMatch(line -> line.startsWith(start + value)), setting.name());
    }
  }

  private static PluginException assertMisconfigured(String named, String... settings) {
    PluginException refused =
        assertThrows(
            PluginException.class,
            () -> new RulesFraudProviderFactory().create(Screening.context(settings)));
    assertEquals(PluginException.Kind.MISCONFIGURED, refused.kind());
    assertTrue(refused.getMessage().startsWith("setting '" + named + "'"), refused.getMessage());
    return refused;
  }
}
