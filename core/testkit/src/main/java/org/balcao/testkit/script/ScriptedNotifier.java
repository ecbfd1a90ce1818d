package org.balcao.testkit.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;

/**
 * A notifier for tests: it takes every e-mail, unless its script says otherwise, and keeps what was
 * really sent. Its main operation is {@link Call#SEND}.
 */
public final class ScriptedNotifier extends ScriptedProvider<ScriptedNotifier> implements Notifier {
  /** A notifier that works. */
  public ScriptedNotifier() {
    super(PluginKind.NOTIFIER, Call.SEND, Set.of(Call.SEND, Call.LOOKUP));
  }

  @Override
  ScriptedNotifier self() {
    return this;
  }

  /** What really went out to an address, oldest first; one that was sent twice is there twice. */
  public List<Message> sentTo(String recipient) {
    return requests(Call.SEND, Message.class).stream()
        .filter(message -> message.recipient().equals(recipient))
        .toList();
  }

  @Override
  public Set<Channel> channels() {
    return Set.of(Channel.EMAIL);
  }

  @Override
  public IdempotencyKind idempotency() {
    return declared();
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    return effect(Call.SEND, context, Deed.of(message, new Receipt(), receipt -> receipt));
  }

  @Override
  public Outcome<Receipt> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return lookUp(key, ref, context);
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return Optional.of(receiver());
  }
}
