package org.balcao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message code has one row in the page of codes, with one meaning. */
class MessageCodesTest {
  private static final Pattern CODE = Pattern.compile("BAL-[A-Z]+[0-9]{3}");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(BAL-[A-Z]+[0-9]{3})`");

  @Test
  void thePageHasEachCodeOfTheSourcesOnce() throws IOException {
    String page = Files.readString(Path.of("../../docs/contributing/message-ranges.md"));
    List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).sorted().toList();
    TreeSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file : files.filter(MessageCodesTest::isSource).toList()) {
        CODE.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(codes::add);
      }
    }
    assertTrue(codes.size() > 100, "only " + codes.size() + " codes were seen");
    assertEquals(List.copyOf(codes), rows);
  }

  private static boolean isSource(Path file) {
    return file.toString().contains("/src/main/java/") && file.toString().endsWith(".java");
  }
}
