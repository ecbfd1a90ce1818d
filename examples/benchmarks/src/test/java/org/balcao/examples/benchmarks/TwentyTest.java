package org.balcao.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.kernel.plugin.PluginKind;
import org.junit.jupiter.api.Test;

class TwentyTest {

  @Test
  void thereAreTwentyOfTypesOfTheirOwnAndOnlyWhereTheyAreAskedFor() throws Exception {
    URL services =
        Objects.requireNonNull(RegistryStart.class.getResource("twenty/META-INF/services/"));
    URL[] folder = {new URL(services, "../../")};
    try (URLClassLoader equipped =
        new URLClassLoader(folder, RegistryStart.class.getClassLoader())) {
      List<String> types =
          PluginKind.all().stream()
              .flatMap(kind -> types(kind, equipped))
              .collect(Collectors.toList());
      assertEquals(20, types.size());
      assertEquals(20, types.stream().distinct().count());
    }
    assertEquals(
        0,
        PluginKind.all().stream()
            .flatMap(kind -> types(kind, RegistryStart.class.getClassLoader()))
            .count());
  }

  private static Stream<String> types(PluginKind<?> kind, ClassLoader loader) {
    return ServiceLoader.load(kind.provider(), loader).stream()
        .map(provider -> provider.get().descriptor().type());
  }
}
