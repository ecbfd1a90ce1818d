package org.balcao.plugin.notifier.smtp;

import static org.balcao.plugin.notifier.smtp.Mails.call;
import static org.balcao.plugin.notifier.smtp.Mails.notifier;
import static org.balcao.plugin.notifier.smtp.Mails.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** STARTTLS against a relay with a certificate of its own. */
class ProtectedRelayTest {

  @TempDir static Path folder;
  private static SSLContext right;
  private static SSLContext wrongName;

  private final ScriptedRelay relay = new ScriptedRelay();

  @BeforeAll
  static void certificates() throws Exception {
    right = certificate("right", "localhost");
    wrongName = certificate("wrong", "elsewhere.example");
  }

  @AfterEach
  void stop() throws IOException {
    relay.close();
  }

  @Test
  void theConnectionIsUpgradedBeforeAnythingIsSaid() {
    relay.upgradesWith(right);
    assertInstanceOf(Outcome.Done.class, send("right"));
    assertEquals(1, relay.mails().size());
    List<String> commands = relay.commands();
    assertTrue(
        commands.indexOf("STARTTLS") < commands.indexOf("MAIL FROM:<store@example.org>"),
        commands.toString());
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    relay.upgradesWith(right);
    Outcome.NotApplied<?> not =
        assertInstanceOf(
            Outcome.NotApplied.class,
            notifier(relay.port(), "security=starttls").send(plain("ana@example.com"), call()));
    assertEquals(FailureKind.CONNECTION, not.kind());
    assertTrue(relay.mails().isEmpty());
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() {
    relay.upgradesWith(wrongName);
    assertInstanceOf(Outcome.NotApplied.class, send("wrong"));
    assertTrue(relay.mails().isEmpty());
  }

  private Outcome<?> send(String trusted) {
    return notifier(
            relay.port(), "security=starttls", "certificates=" + folder.resolve(trusted + ".pem"))
        .send(plain("ana@example.com"), call());
  }

  /** Made by the JDK's own tool; its PEM file is put beside it. */
  private static SSLContext certificate(String name, String host) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "relay",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertEquals(0, keytool.waitFor());
    KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
    String pem =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(keys.getCertificate("relay").getEncoded());
    Files.writeString(
        folder.resolve(name + ".pem"),
        "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
