package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.balcao.kernel.plugin.ConfigurationReport.InstanceReport;
import org.balcao.kernel.plugin.ConfigurationReport.ValueReport;
import org.junit.jupiter.api.Test;

/** A look without a container, and without an instance of any plugin. */
class ExaminationTest {
  private static ConfigurationReport report(String... entries) {
    return examination(entries).report();
  }

  private static Examination examination(String... entries) {
    return new Examination(TestConfig.of(entries), List.of());
  }

  private static List<String> lines(List<?> problems) {
    return problems.stream().map(Object::toString).toList();
  }

  @Test
  void nothingConfiguredIsRight() {
    ConfigurationReport report = report();
    assertEquals(List.of(), report.instances());
    assertEquals(List.of(), report.values());
    assertEquals(List.of(), report.problems());
    assertEquals(List.of(), report.doubts());
  }

  @Test
  void valuesAreShownAndWhatMayBeASecretIsMasked() {
    ConfigurationReport report =
        report("balcao.currency=BRL", "balcao.tax.br.type=none", "balcao.tax.br.api-kee=s3cret");
    assertEquals(List.of(new ValueReport("balcao.currency", "BRL", "")), report.values());
    InstanceReport br = report.instances().get(0);
    assertEquals("tax", br.kind());
    assertEquals("br", br.name());
    assertEquals("none", br.type());
    assertTrue(br.enabled());
    assertEquals(
        List.of(
            new ValueReport("balcao.tax.br.api-kee", "***", ""),
            new ValueReport("balcao.tax.br.type", "***", "")),
        br.values());
    assertFalse(report.toString().contains("s3cret"));
  }

  @Test
  void anInstanceWithoutTypeMayBeABean() {
    ConfigurationReport tuned =
        report("balcao.tax.in-house.timeout=PT1S", "balcao.taxes.calculator=in-house");
    assertEquals(List.of(), tuned.problems());
    assertEquals(1, tuned.doubts().size());
    assertTrue(lines(tuned.doubts()).get(0).startsWith("BAL-PLG013 balcao.tax.in-house.type: "));

    ConfigurationReport set = report("balcao.tax.in-house.timeout=PT1S", "balcao.tax.in-house.x=1");
    assertTrue(lines(set.problems()).get(0).startsWith("BAL-PLG013 balcao.tax.in-house.type: "));
  }

  @Test
  void anInstanceThatIsNotEnabledIsToldAndNotChecked() {
    ConfigurationReport report = report("balcao.tax.br.type=none", "balcao.tax.br.enabled=false");
    assertFalse(report.instances().get(0).enabled());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void whatIsHandedOverIsThereAndIsNotTouched() {
    TestGateway given = new TestGateway();
    ConfigurationReport report =
        new Examination(
                TestConfig.of("balcao.payment.house.order=3"),
                List.of(new PluginRegistration<>(PluginKind.PAYMENT, "house", given)))
            .report();
    InstanceReport house = report.instances().get(0);
    assertEquals("given", house.type());
    assertEquals(Optional.empty(), house.broken());
    assertEquals(List.of(), report.problems());
    assertEquals(0, given.closes.get());
  }

  @Test
  void aVariableOfNobodyIsADoubt() {
    assertEquals(
        List.of("BAL-CFG001 BALCAO_HOME: is no key of the store, which does not read it"),
        lines(report("BALCAO_HOME=/srv/shop").doubts()));
  }

  @Test
  void aWrongKeyOfTheStoreIsToldWithAllThatIsWrong() {
    assertDoesNotThrow(() -> examination("balcao.tax.br.type=none").requireStoreKeys());
    assertDoesNotThrow(() -> examination("balcao.taxes.calculator=bean").requireStoreKeys());
    assertEquals(
        List.of("balcao.curency", "balcao.tax.br.type"),
        assertThrows(
                ConfigurationException.class,
                () ->
                    examination(
                            "balcao.curency=BRL",
                            "balcao.tax.br.type=none",
                            "balcao.taxes.calculator=bean")
                        .requireStoreKeys())
            .problems()
            .stream()
            .map(line -> line.split("[ :]+")[1])
            .toList());
  }
}
