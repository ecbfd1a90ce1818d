package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.ExtensionPoint;
import org.junit.jupiter.api.Test;

class PluginKindTest {
  @Test
  void everyExtensionPointOfTheSpiIsAKindOfPlugin() {
    Set<String> points =
        new ClassFileImporter()
            .importPackages("org.balcao.spi").stream()
                .filter(type -> type.isAnnotatedWith(ExtensionPoint.class))
                .map(type -> type.getFullName())
                .collect(Collectors.toSet());
    Set<String> kinds =
        PluginKind.all().stream().map(kind -> kind.point().getName()).collect(Collectors.toSet());
    assertEquals(points, kinds);
  }

  @Test
  void aKindIsFoundByItsKeyAndItsExtensionPoint() {
    for (PluginKind<?> kind : PluginKind.all()) {
      assertEquals(kind, PluginKind.ofKey(kind.key()).orElseThrow());
      assertEquals(kind, PluginKind.of(kind.point()));
    }
  }
}
