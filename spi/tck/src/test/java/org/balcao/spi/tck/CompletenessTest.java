package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** Every extension point of the SPI has its contract and its fake. */
class CompletenessTest {

  private static List<Class<?>> extensionPoints() {
    return ClassFolder.of(Plugin.class).classes("org/balcao/spi").stream()
        .filter(type -> type.isAnnotationPresent(ExtensionPoint.class))
        .toList();
  }

  @Test
  void extensionPointsAreFound() {
    assertTrue(extensionPoints().size() >= 5, "extension points that were found");
  }

  @Test
  void everyExtensionPointHasAContract() {
    Set<String> contracts =
        ClassFolder.of(PluginContract.class).classes("org/balcao/spi/tck").stream()
            .filter(PluginContract.class::isAssignableFrom)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Class<?> point : extensionPoints()) {
      String contract = point.getSimpleName() + "Contract";
      if (!contracts.contains(contract)) {
        missing.add(contract);
      }
    }
    assertEquals(Set.of(), missing, "contracts that are missing");
  }

  @Test
  void everyExtensionPointHasAFake() {
    Set<Class<?>> faked =
        FakeTests.all().stream().map(FakeSubject::extensionPoint).collect(Collectors.toSet());
    Set<String> missing =
        extensionPoints().stream()
            .filter(point -> !faked.contains(point))
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing, "extension points without a fake that was put to the test");
  }
}
