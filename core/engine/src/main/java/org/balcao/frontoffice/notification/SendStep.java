package org.balcao.frontoffice.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Notifier.Receipt;

/** Hands one message over. */
final class SendStep implements ProviderStep<Notifier, Receipt> {
  /** At-least-once, and not for ever. */
  private static final int MOST_ROUNDS = 3;

  private final NotificationStore store;
  private final StoreClock clock;
  private final boolean resendUnknown;
  private final UUID id;
  private final String subject;
  private final String notifier;
  private final Message message;

  SendStep(
      NotificationStore store, StoreClock clock, boolean resendUnknown, NotificationEntity entity) {
    this.store = store;
    this.clock = clock;
    this.resendUnknown = resendUnknown;
    this.id = entity.id;
    this.subject = entity.attemptSubject();
    this.notifier = entity.notifier;
    NotificationContent content = entity.content();
    this.message =
        new Message(
            Channel.EMAIL,
            entity.recipient,
            Optional.ofNullable(entity.recipientName).filter(name -> !name.isBlank()),
            entity.template.code(),
            content.subject(),
            content.text(),
            content.html(),
            content.locale());
  }

  @Override
  public String operation() {
    return "notification.send";
  }

  @Override
  public String subject() {
    return subject;
  }

  @Override
  public PluginKind<Notifier> kind() {
    return PluginKind.NOTIFIER;
  }

  @Override
  public String plugin() {
    return notifier;
  }

  @Override
  public Locale locale() {
    return message.locale();
  }

  @Override
  public Duration patience() {
    return Duration.ofDays(1);
  }

  @Override
  public Optional<? extends Effect<Receipt>> effect(Notifier plugin) {
    return Optional.of(plugin);
  }

  @Override
  public Outcome<Receipt> call(Notifier plugin, CallContext context) {
    return plugin.send(message, context);
  }

  @Override
  public Optional<String> mismatch(Receipt receipt) {
    return Optional.empty();
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
