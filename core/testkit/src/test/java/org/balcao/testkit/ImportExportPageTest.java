package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.balcao.backoffice.transfer.TransferColumn;
import org.junit.jupiter.api.Test;

/** The page shows the example that is run, and knows every column. */
class ImportExportPageTest {
  @Test
  void theWorkedExampleIsTheOneThatIsRun() throws IOException {
    Snippet.of("import-export.md", "MovingInTest").check(getClass());
  }

  @Test
  void everyColumnIsThere() throws IOException {
    String page = Files.readString(Path.of("../../docs/import-export.md"));
    List<String> missing =
        Arrays.stream(TransferColumn.values())
            .map(TransferColumn::word)
            .filter(word -> !word.startsWith("billing-"))
            .filter(word -> !page.contains("`" + word + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
