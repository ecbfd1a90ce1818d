package org.balcao.plugin.notifier.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.notification.NotifierProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpNotifierProviderTest {

  @Test
  void theServiceLoaderFindsIt() {
    assertTrue(
        ServiceLoader.load(NotifierProvider.class).stream()
            .anyMatch(p -> p.get().descriptor().type().equals("smtp")));
  }

  @Test
  void thePasswordAloneIsSecret() {
    assertEquals(
        "password",
        String.join(
            ",",
            new SmtpNotifierProvider()
                .descriptor().settings().stream()
                    .filter(Setting::secret)
                    .map(Setting::name)
                    .toList()));
    assertFalse(new Credentials("store", "hunter2").toString().contains("hunter2"));
  }

  @Test
  void contradictionsNameTheSetting() {
    assertTrue(refused("security=ssl").contains("'security'"));
    assertTrue(refused("port=70000").contains("'port'"));
    assertTrue(refused("username=store").contains("'password'"));
    assertTrue(refused("password=secret").contains("'username'"));
    assertTrue(refused("username=a", "password=b").contains("clear text"));
    assertTrue(refused("from=nobody").contains("'from'"));
    assertTrue(refused("reply-to=Help <help@example.org>").contains("'reply-to'"));
    assertTrue(refused("from-name=Store\nBcc: x").contains("'from-name'"));
    assertTrue(refused("message-id-domain=bad domain").contains("'message-id-domain'"));
    assertTrue(refused("connect-timeout=PT0S").contains("'connect-timeout'"));
  }

  @Test
  void certificatesHaveToBeCertificates(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ca.pem");
    assertTrue(refused("certificates=" + file).contains("'certificates'"));
    Files.writeString(file, "");
    assertTrue(refused("certificates=" + file).contains("no PEM certificate"));
    Files.writeString(file, "not a certificate");
    assertTrue(refused("certificates=" + file).contains("'certificates'"));
  }

  private static String refused(String... settings) {
    return assertThrows(PluginException.class, () -> Mails.notifier(2525, settings)).getMessage();
  }
}
