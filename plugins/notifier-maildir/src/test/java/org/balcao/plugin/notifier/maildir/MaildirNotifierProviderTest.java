package org.balcao.plugin.notifier.maildir;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.balcao.spi.PluginException;
import org.balcao.spi.notification.NotifierProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaildirNotifierProviderTest {

  @TempDir Path folder;

  @Test
  void theServiceLoaderFindsIt() {
    assertTrue(
        ServiceLoader.load(NotifierProvider.class).stream()
            .anyMatch(p -> p.get().descriptor().type().equals("maildir")));
  }

  @Test
  void mistakesNameTheSetting() throws IOException {
    assertTrue(refused(folder, "from=nobody").contains("'from'"));
    assertTrue(refused(folder, "from-name=A\nB").contains("'from-name'"));
    assertTrue(refused(folder, "reply-to=x y@z").contains("'reply-to'"));
    assertTrue(refused(folder, "message-id-domain=-").contains("'message-id-domain'"));
    Path file = Files.createFile(folder.resolve("file"));
    assertTrue(refused(file).contains("'folder'"));
  }

  private static String refused(Path folder, String... settings) {
    return assertThrows(PluginException.class, () -> Mails.notifier(folder, settings)).getMessage();
  }
}
