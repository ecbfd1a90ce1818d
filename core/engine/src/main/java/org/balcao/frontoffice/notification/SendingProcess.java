package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Sends a message once: what may have been sent is not sent again. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class SendingProcess implements TaskHandler {
  static final String QUEUE = "notification";

  private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(10);

  private final UnitOfWork unit;
  private final Steps steps;
  private final NotificationStore store;
  private final EmailChannel channel;
  private final Letters letters;
  private final StoreClock clock;
  private final boolean resendUnknown;

  @Inject
  SendingProcess(
      UnitOfWork unit,
      Steps steps,
      NotificationStore store,
      EmailChannel channel,
      Letters letters,
      StoreClock clock,
      Config config) {
    this.unit = unit;
    this.steps = steps;
    this.store = store;
    this.channel = channel;
    this.letters = letters;
    this.clock = clock;
    this.resendUnknown = NotificationConfiguration.RESEND_UNKNOWN.in(config);
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    boolean undecided = unit.call(session -> undecided(store.get(session, id)));
    Optional<String> chosen;
    try {
      // Asked before anything is decided: no plugin is called in a unit.
      chosen = undecided ? channel.choose() : Optional.empty();
    } catch (PluginUnavailableException e) {
      // An operator has to mend it; until then there is nothing to decide.
      unit.run(session -> run.finish(session, clock.now().plus(UNTIL_IT_ANSWERS)));
      return;
    }
    steps.advance(run, session -> decide(session, id, chosen));
  }

  private static boolean undecided(NotificationEntity message) {
    return message.state == State.PLANNED && message.notifier == null;
  }

  private Decision decide(Session session, UUID id, Optional<String> chosen) {
    NotificationEntity message = store.get(session, id);
    if (message.state != State.PLANNED) {
      return Decision.idle();
    }
    if (undecided(message)) {
      if (chosen.isEmpty()) {
        message.ended(State.SKIPPED, EmailChannel.NONE);
        return Decision.idle();
      }
      message.notifier = chosen.get();
    }
    Instant notBefore = message.notBefore;
    if (notBefore != null && notBefore.isAfter(clock.now())) {
      return Decision.waitUntil(notBefore);
    }
    Optional<Secrets> secrets = letters.secrets(session, message.template, message.orderId);
    if (secrets.isEmpty()) {
      message.ended(State.SKIPPED, Letters.NO_LINK);
      return Decision.idle();
    }
    return Decision.call(new SendStep(store, clock, resendUnknown, message, secrets.get()));
  }
}
