package org.balcao.spi.tck;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The place that a class was loaded from: a folder or a jar. */
record ClassFolder(URL place) {

  static ClassFolder of(Class<?> type) {
    return new ClassFolder(type.getProtectionDomain().getCodeSource().getLocation());
  }

  /** All top-level classes below a package. */
  List<Class<?>> classes(String below) {
    try {
      if (!place.getPath().endsWith(".jar")) {
        return classes(Path.of(place.toURI()), below);
      }
      URI jar = URI.create("jar:" + place.toURI());
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return classes(files.getPath("/"), below);
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Class<?>> classes(Path root, String below) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(below))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .filter(name -> !name.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(ClassFolder::load)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.substring(0, file.length() - 6).replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
