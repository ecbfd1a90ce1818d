package org.balcao.plugin.payment.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class SimulatorSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-outcome        | sometimes",
        "failing-tries          | -1",
        "failing-tries          | 1001",
        "retry-after            | PT-1S",
        "settle-after           | PT-1S",
        "settle-after           | PT30M",
        "pay-within             | PT0S",
        "authorization-validity | PT0S",
        "webhook-secret         | my-secret-value",
      })
  void aWrongValueStopsTheStartAndNamesTheSetting(String setting, String value) {
    PluginException refused =
        assertThrows(
            PluginException.class,
            () -> new SimulatorGatewayProvider().create(new DrivenContext(setting, value)));
    assertEquals(PluginException.Kind.MISCONFIGURED, refused.kind());
    assertTrue(refused.getMessage().startsWith("setting '" + setting + "'"));
    assertFalse(refused.getMessage().contains("my-secret-value"));
  }

  @Test
  void onlyTheSecretIsSecret() {
    for (Setting setting : new SimulatorGatewayProvider().descriptor().settings()) {
      assertEquals(setting.name().equals("webhook-secret"), setting.secret(), setting.name());
    }
  }

  @Test
  void theDocumentationNamesEverySettingWithItsDefault() throws IOException {
    String page = Files.readString(Path.of("../../docs/plugins/payment-simulator.md"));
    for (Setting setting : new SimulatorGatewayProvider().descriptor().settings()) {
      String start = "| `" + setting.name() + "` | " + setting.type();
      String value = setting.defaultValue().map(v -> "`" + v + "`").orElse("-");
      assertTrue(
          page.lines().anyMatch(line -> line.startsWith(start) && line.contains("| " + value)),
          setting.name());
    }
  }
}
