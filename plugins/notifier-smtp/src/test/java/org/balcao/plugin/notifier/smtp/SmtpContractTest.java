package org.balcao.plugin.notifier.smtp;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.notification.NotifierProvider;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.NotifierContract;
import org.junit.jupiter.api.AfterEach;

/** SMTP keeps the contract, as far as a relay lets it; a scripted one is its other end. */
class SmtpContractTest implements NotifierContract {

  private final ScriptedRelay relay =
      new ScriptedRelay()
          .answers("EHLO", "250-relay\r\n250 AUTH PLAIN")
          .answers("AUTH", "235 welcome");

  @AfterEach
  void close() throws IOException {
    relay.close();
  }

  @Override
  public NotifierProvider provider() {
    return new SmtpNotifierProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "host", "localhost",
        "port", Integer.toString(relay.port()),
        "security", "none",
        "from", "store@example.org",
        "username", "store",
        "password", "canary-7f31c0de",
        "allow-clear-text-password", "true");
  }

  @Override
  public Optional<String> unreachable() {
    return Optional.of("nobody at nowhere");
  }

  @Override
  public Counterpart counterpart() {
    return new Relay();
  }

  /** The scripted relay, as a contract sees it. */
  private final class Relay implements Counterpart {
    @Override
    public long effects() {
      return relay.mails().size();
    }

    @Override
    public boolean loseNextAnswer() {
      relay.answers(".", ScriptedRelay.HANG_UP);
      return true;
    }

    @Override
    public boolean garbleNextAnswer() {
      relay.answers(".", "hello?");
      return true;
    }

    @Override
    public boolean stall() {
      relay.answers("DATA", ScriptedRelay.SILENCE);
      return true;
    }

    @Override
    public void resume() {
      relay.answers("DATA", "354 go on").answers(".", "250 fine");
    }
  }
}
