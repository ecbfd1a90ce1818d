package com.example.mail;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.notification.NotifierProvider;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.NotifierContract;
import org.balcao.spi.tck.WebhookSigner;
import org.junit.jupiter.api.AfterEach;

/** What every notifier promises: all of the tests are in the contract. */
class MailNotifierContractTest implements NotifierContract {
  private final FakeGateway gateway = new FakeGateway();

  @Override
  public NotifierProvider provider() {
    return new MailNotifierProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "url", gateway.url().toString(),
        "token", FakeGateway.TOKEN,
        "webhook-secret", Signed.SECRET,
        "sender", "shop@example.com");
  }

  @Override
  public Set<String> facets() {
    return Set.of("webhooks");
  }

  @Override
  public Counterpart counterpart() {
    return gateway;
  }

  @Override
  public Optional<WebhookSigner> webhookSigner() {
    return Optional.of(
        (item, at) -> Signed.at(at, "event=e" + item + "&reference=r" + item + "&status=delivered"));
  }

  @Override
  public Optional<String> unreachable() {
    return Optional.of("nobody@example.com");
  }

  @AfterEach
  void close() {
    gateway.close();
  }
}
