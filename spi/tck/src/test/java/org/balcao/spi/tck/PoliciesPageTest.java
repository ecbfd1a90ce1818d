package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples in {@code docs/policies-and-hooks.md} are what the kit's fakes do. */
class PoliciesPageTest {
  private static final Path PAGE = Path.of("../../docs/policies-and-hooks.md");
  private static final Path FAKES = Path.of("src/main/java/org/balcao/spi/tck/fake");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyExampleIsCopiedFromAFake() throws IOException {
    List<String> methods =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .map(example -> example.group(1))
            .flatMap(example -> Stream.of(example.split("\n\n(?=@|private)")))
            .map(PoliciesPageTest::plain)
            .toList();
    List<String> sources = sources();
    assertTrue(methods.size() >= 20, "the page has an example for each policy and hook");
    for (String method : methods) {
      assertTrue(
          sources.stream().anyMatch(source -> source.contains(method)),
          () -> "an example of " + PAGE + " is in no fake: " + method);
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(FAKES)) {
      return files.map(PoliciesPageTest::read).map(PoliciesPageTest::plain).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
