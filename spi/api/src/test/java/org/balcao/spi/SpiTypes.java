package org.balcao.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public types of the SPI, as they were compiled. */
final class SpiTypes {
  private SpiTypes() {}

  static List<Class<?>> all() {
    try {
      Path classes =
          Path.of(Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .<Class<?>>map(SpiTypes::load)
            .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
            .sorted(Comparator.comparing(Class::getName))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The extension points, by side, then by kind. */
  static List<Class<?>> points() {
    return all().stream()
        .filter(type -> type.isAnnotationPresent(ExtensionPoint.class))
        .sorted(
            Comparator.comparing((Class<?> type) -> described(type).side())
                .thenComparing(type -> described(type).kind()))
        .toList();
  }

  static ExtensionPoint described(Class<?> point) {
    return point.getAnnotation(ExtensionPoint.class);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, SpiTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
