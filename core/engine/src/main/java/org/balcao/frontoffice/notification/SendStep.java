package org.balcao.frontoffice.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.PluginStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Notifier.Receipt;

/** Hands one message over. */
final class SendStep extends PluginStep<Notifier, Receipt> {
  /** At-least-once, and not for ever. */
  private static final int MOST_ROUNDS = 3;

  private static final Duration PATIENCE = Duration.ofDays(1);

  private final NotificationStore store;
  private final StoreClock clock;
  private final boolean resendUnknown;
  private final UUID id;
  private final Message message;

  SendStep(
      NotificationStore store,
      StoreClock clock,
      boolean resendUnknown,
      NotificationEntity entity,
      Secrets secrets) {
    super(
        PluginKind.NOTIFIER,
        entity.notifier,
        "notification.send",
        entity.attemptSubject(),
        entity.content().locale(),
        PATIENCE);
    this.store = store;
    this.clock = clock;
    this.resendUnknown = resendUnknown;
    this.id = entity.id;
    this.message = message(entity, secrets);
  }

  private static Message message(NotificationEntity entity, Secrets secrets) {
    NotificationContent content = entity.content();
    return new Message(
        Channel.EMAIL,
        entity.recipient,
        Optional.ofNullable(entity.recipientName).filter(name -> !name.isBlank()),
        entity.template.code(),
        content.subject(),
        secrets.text(content.text()),
        content.html().map(secrets::html),
        content.locale());
  }

  @Override
  public Outcome<Receipt> call(Notifier plugin, CallContext context) {
    return plugin.send(message, context);
  }

  @Override
  public void settled(Session session, Settlement<Receipt> settlement) {
    NotificationEntity entity = store.get(session, id);
    Instant now = clock.now();
    settlement.<Boolean>fold(
        done -> {
          entity.sent(now);
          return true;
        },
        rejected -> {
          entity.ended(State.REFUSED, rejected.reason());
          return false;
        },
        gaveUp -> {
          if (gaveUp.certain()) {
            entity.ended(State.FAILED, gaveUp.reason());
          } else if (resendUnknown && entity.attemptRound < MOST_ROUNDS) {
            entity.attemptRound++;
            entity.notBefore = now.plus(Duration.ofMinutes(1L << entity.attemptRound));
          } else {
            entity.ended(State.UNRESOLVED, gaveUp.reason());
          }
          return false;
        });
  }
}
