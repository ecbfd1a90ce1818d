package com.example.mail;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;

/** Sends e-mail by a gateway that is spoken to over HTTP. Keeps no state: what happened, the gateway knows. */
final class MailNotifier implements Notifier {
  private final Gateway gateway;
  private final String sender;
  private final Optional<String> webhookSecret;

  MailNotifier(Gateway gateway, String sender, Optional<String> webhookSecret) {
    this.gateway = gateway;
    this.sender = sender;
    this.webhookSecret = webhookSecret;
  }

  @Override
  public Set<Channel> channels() {
    return Set.of(Channel.EMAIL);
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    if (message.channel() != Channel.EMAIL) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "channel", "this notifier sends e-mail only");
    }
    // Our key is the gateway's reference: told twice, it sends once.
    return gateway.post(
        Map.of(
            "reference", context.key().value(),
            "from", sender,
            "to", message.recipient(),
            "subject", message.subject(),
            "text", message.text(),
            "html", message.html().orElse("")),
        context);
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Receipt> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return gateway.find(key, context);
  }

  /** A facet: it is there if, and only if, the operator has set the secret. */
  @Override
  public Optional<WebhookReceiver> webhooks() {
    return webhookSecret.map(Receipts::new);
  }
}
