package org.balcao.spi.tck;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.balcao.spi.WebhookReceiver.Event;
import org.balcao.spi.WebhookReceiver.Forged;
import org.balcao.spi.WebhookReceiver.Genuine;
import org.balcao.spi.WebhookReceiver.Webhook;

/** Plugins that trust, or confuse, what comes in. */
final class WebhookBreakages {
  private WebhookBreakages() {}

  static List<Breakage> all() {
    return List.of(
        reading("genuineWebhooksAreRead", "reads nothing", (act, g) -> new Genuine(List.of())),
        reading(
            "genuineWebhooksAreRead",
            "does something at once",
            (act, genuine) -> {
              act.doMore();
              return genuine;
            }),
        Breakage.of("forgedWebhooksAreRefused", "believes what is unsigned", act -> credulous(act)),
        Breakage.of(
            "forgedWebhooksAreRefused",
            "throws at nonsense",
            act -> {
              Object reading = act.proceed();
              if (reading instanceof Forged) {
                throwUnlessSigned((Webhook) act.request());
              }
              return reading;
            }),
        Breakage.of("staleWebhooksAreRefused", "does not look at the time", act -> timeless(act)),
        reading(
            "aWebhookSentAgainHasTheSameEvents",
            "names events after the moment of reading",
            (act, genuine) -> renamed(genuine, id -> id + "@" + act.arguments().get(1))),
        Breakage.of(
            "newsByWebhookKeepTheirKeys",
            "names news after the instance that read them",
            act ->
                act.is("in")
                    ? Deep.rewrite(
                        act.proceed(), part -> part instanceof String s ? s + act.instance() : part)
                    : act.proceed()),
        new Breakage("webhooksMayComeInAnyOrder", "counts what comes in", Counting::new),
        reading(
            "webhooksMayComeInAnyOrder",
            "gives all events one id",
            (act, genuine) -> renamed(genuine, id -> "event")));
  }

  /** Spoils a genuine reading. */
  @FunctionalInterface
  private interface Spoiler {
    Genuine read(Act act, Genuine genuine);
  }

  private static Breakage reading(String check, String how, Spoiler spoiler) {
    return Breakage.of(
        check,
        how,
        act -> {
          Object reading = act.proceed();
          return reading instanceof Genuine genuine ? spoiler.read(act, genuine) : reading;
        });
  }

  private static Object credulous(Act act) throws Exception {
    boolean unsigned = isRead(act) && ((Webhook) act.request()).headers().isEmpty();
    return unsigned ? new Genuine(List.of()) : act.proceed();
  }

  private static void throwUnlessSigned(Webhook webhook) {
    if (webhook.headers().isEmpty()) {
      throw new IllegalStateException("no signature");
    }
  }

  private static Object timeless(Act act) throws Exception {
    String time = isRead(act) ? ((Webhook) act.request()).headers().get("fake-time") : null;
    return time != null && time.matches("\\d+")
        ? act.with(List.of(act.request(), Instant.ofEpochSecond(Long.parseLong(time)))).proceed()
        : act.proceed();
  }

  private static boolean isRead(Act act) {
    return act.facet().equals("webhooks") && act.is("read");
  }

  private static Genuine renamed(Genuine genuine, UnaryOperator<String> name) {
    return new Genuine(
        genuine.events().stream()
            .map(
                e ->
                    new Event(name.apply(e.id()), e.operation(), e.ref(), e.type(), e.occurredAt()))
            .toList());
  }

  /** Names events after the order in which an instance saw them. */
  private static final class Counting extends Sabotage {
    private final Map<String, Integer> seen = new HashMap<>();

    @Override
    Object call(Act act) throws Exception {
      Object reading = act.proceed();
      return reading instanceof Genuine genuine
          ? renamed(genuine, id -> "event-" + number(act.instance(), id))
          : reading;
    }

    private int number(int instance, String id) {
      String prefix = instance + ":";
      return seen.computeIfAbsent(
          prefix + id,
          k -> (int) seen.keySet().stream().filter(key -> key.startsWith(prefix)).count());
    }
  }
}
