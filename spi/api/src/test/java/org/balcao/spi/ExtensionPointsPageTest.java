package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that plugin authors choose from says what the types say. */
class ExtensionPointsPageTest {
  private static final Path PAGE = Path.of("../../docs/extension-points.md");

  @Test
  void thePageIsWhatTheSpiSays() throws IOException {
    String page = ExtensionPointsPage.of(SourceComments.under(Path.of("src/main/java")));
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(PAGE, page);
      return;
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "docs/extension-points.md says something else than the SPI; write it anew with"
            + " mvn -pl spi/api test -Dtest=ExtensionPointsPageTest -Dbalcao.docs.update=true");
  }
}
