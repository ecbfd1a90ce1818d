package org.balcao.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.WebhookReceiver.Reading;

/** Stores webhooks, and leaves what follows from them to a task. */
@ApplicationScoped
@Typed(Inbox.class)
final class StoredInbox implements Inbox {
  private static final System.Logger LOG = System.getLogger(StoredInbox.class.getName());
  private static final int LONGEST_BODY = 500_000;
  private static final int LONGEST_OPERATION = 60;
  private static final int LONGEST_TYPE = 100;

  private final Plugins plugins;
  private final UnitOfWork unit;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  StoredInbox(Plugins plugins, UnitOfWork unit, Tasks tasks, Ids ids, StoreClock clock) {
    this.plugins = plugins;
    this.unit = unit;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Answer receive(String kind, String plugin, Map<String, String> headers, String body) {
    if (body.length() > LONGEST_BODY) {
      throw new InvalidRequestException(
          "BAL-EVT001", "body: at most " + LONGEST_BODY + " characters");
    }
    Optional<? extends Guarded<?>> receiver =
        PluginKind.ofKey(kind).flatMap(known -> plugins.find(known, plugin));
    if (receiver.isEmpty()) {
      return Answer.UNKNOWN_RECEIVER;
    }
    Map<String, String> lower = new HashMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    WebhookReceiver.Webhook webhook = new WebhookReceiver.Webhook(lower, body);
    Instant now = clock.now();
    Optional<Reading> reading;
    try {
      reading =
          receiver
              .get()
              .ask("webhook", p -> p.webhooks().map(webhooks -> webhooks.read(webhook, now)));
    } catch (PluginUnavailableException e) {
      return Answer.TRY_AGAIN;
    }
    if (reading.isEmpty()) {
      return Answer.UNKNOWN_RECEIVER;
    }
    if (reading.get() instanceof WebhookReceiver.Genuine genuine) {
      unit.run(
          session ->
              genuine.events().forEach(event -> store(session, kind, plugin, event, body, now)));
      return Answer.ACCEPTED;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "a webhook for {0}.{1} was refused: {2}",
        kind,
        plugin,
        reading.get());
    return Answer.FORGED;
  }

  private void store(
      Session session,
      String kind,
      String plugin,
      WebhookReceiver.Event event,
      String body,
      Instant now) {
    boolean known =
        session
            .first(
                row -> row.id("id"),
                "select id from balcao_inbox where plugin_kind = ? and plugin_name = ? and event_id ="
                    + " ?",
                kind,
                plugin,
                event.id())
            .isPresent();
    if (known) {
      return;
    }
    UUID id = ids.next();
    session.update(
        "insert into balcao_inbox (id, plugin_kind, plugin_name, event_id, operation, ref, type,"
            + " occurred_at, received_at, body, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " 'RECEIVED')",
        id,
        kind,
        plugin,
        event.id(),
        // A longer one is another system's: ours are UUIDs.
        event.operation().filter(o -> o.length() <= LONGEST_OPERATION).orElse(null),
        event.ref().map(ProviderRef::id).orElse(null),
        event.type().length() > LONGEST_TYPE
            ? event.type().substring(0, LONGEST_TYPE)
            : event.type(),
        event.occurredAt(),
        now,
        body);
    tasks.wake(session, InboxTask.QUEUE, id.toString(), now);
  }
}
