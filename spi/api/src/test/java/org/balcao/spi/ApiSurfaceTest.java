package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The SPI is what plugins are compiled against: whoever changes it sees the change in a committed
 * file, and so does the reviewer.
 */
class ApiSurfaceTest {
  private static final Path COMMITTED = Path.of("../../docs/api/balcao-spi.txt");
  private static final String UPDATE =
      "mvn -pl spi/api test -Dtest=ApiSurfaceTest -Dbalcao.api.update=true";

  @Test
  void thePublicSurfaceIsTheCommittedOne() throws Exception {
    URI classes = Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    List<String> surface = ApiSurface.of(Path.of(classes));
    assertTrue(surface.size() > 300, "only " + surface.size() + " signatures were seen");

    if (Boolean.getBoolean("balcao.api.update")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.write(COMMITTED, surface);
      return;
    }
    List<String> committed = Files.exists(COMMITTED) ? Files.readAllLines(COMMITTED) : List.of();
    StringBuilder difference = new StringBuilder();
    committed.stream()
        .filter(line -> !surface.contains(line))
        .forEach(line -> difference.append("\n- ").append(line));
    surface.stream()
        .filter(line -> !committed.contains(line))
        .forEach(line -> difference.append("\n+ ").append(line));
    if (!difference.isEmpty() || !surface.equals(committed)) {
      fail(
          "the SPI differs from docs/api/balcao-spi.txt. A plugin that was compiled against a"
              + " removed line breaks: raise SpiVersion.CURRENT if any line goes, or if one is"
              + " added. If the change is meant, write the file anew and commit it: "
              + UPDATE
              + difference);
    }
  }
}
