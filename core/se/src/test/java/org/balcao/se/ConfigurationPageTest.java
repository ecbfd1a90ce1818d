package org.balcao.se;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.junit.jupiter.api.Test;

/** The table of keys in {@code docs/configuration.md} is what the code declares. */
class ConfigurationPageTest {
  private static final String START = "<!-- keys: written by ConfigurationPageTest -->\n";
  private static final String END = "<!-- end of keys -->\n";

  @Test
  void theTableOfKeysIsWhatIsDeclared() throws IOException {
    Path page = root().resolve("docs/configuration.md");
    String text = Files.readString(page);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);
    assertTrue(from >= START.length() && to >= from, page + " lacks the marks of the table");
    String table = table();
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(page, text.substring(0, from) + table + text.substring(to));
      return;
    }
    assertEquals(
        table,
        text.substring(from, to),
        "docs/configuration.md shows other keys; write it anew with mvn -Dquick -pl core/se -am"
            + " test -Dtest=ConfigurationPageTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dbalcao.docs.update=true");
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("\n| key | type | default | meaning |\n|---|---|---|---|\n");
    for (ConfigKey<?> key :
        ConfigKeys.declared(ConfigurationPageTest.class.getClassLoader()).all()) {
      table
          .append("| `")
          .append(key.name())
          .append("` | ")
          .append(key.form())
          .append(" | ")
          .append(key.otherwise())
          .append(" | ")
          .append(key.setting().description())
          .append(" |\n");
    }
    return table.append('\n').toString();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
