package org.balcao.testkit.script;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcao.spi.OperationKey;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookReceiver.Event;

/** What really happened at a scripted provider, and what it has to tell about it. Thread-safe. */
final class Books {
  /** How long a provider that waits for the test asks the store to wait. */
  static final Duration ASK_AGAIN = Duration.ofHours(1);

  private final List<Entry> entries = new ArrayList<>();
  private final List<Event> news = new ArrayList<>();

  synchronized Entry done(Call call, OperationKey key, Deed<?> deed, Instant now) {
    Entry entry =
        add(call, key, deed, Entry.State.DONE, RejectionKind.DECLINED, now, Optional.empty());
    tell(entry, now);
    return entry;
  }

  synchronized Entry pending(
      Call call, OperationKey key, Deed<?> deed, Instant now, Optional<Instant> settles) {
    return add(call, key, deed, Entry.State.PENDING, RejectionKind.DECLINED, now, settles);
  }

  synchronized Entry refused(
      Call call, OperationKey key, Deed<?> deed, RejectionKind reason, Instant now) {
    Entry entry = add(call, key, deed, Entry.State.REFUSED, reason, now, Optional.empty());
    tell(entry, now);
    return entry;
  }

  private Entry add(
      Call call,
      OperationKey key,
      Deed<?> deed,
      Entry.State state,
      RejectionKind reason,
      Instant now,
      Optional<Instant> settles) {
    String ref = call.name().toLowerCase(Locale.ROOT) + "-" + (entries.size() + 1);
    Entry entry = new Entry(call, key, new ProviderRef(ref), deed, state, reason, now, settles);
    entries.add(entry);
    return entry;
  }

  synchronized Optional<Entry> find(OperationKey key, Optional<ProviderRef> ref, Instant now) {
    settleDue(now);
    return entries.stream()
        .filter(e -> e.key.equals(key) || ref.filter(e.ref::equals).isPresent())
        .findFirst();
  }

  synchronized List<Entry> all(Predicate<Entry> which, Instant now) {
    settleDue(now);
    return entries.stream().filter(which).toList();
  }

  /** Ends all that waits, by whatever it waits for. */
  synchronized int settle(Entry.State how, Instant now) {
    List<Entry> waiting = all(e -> e.state == Entry.State.PENDING, now);
    waiting.forEach(entry -> settle(entry, how, now));
    return waiting.size();
  }

  synchronized List<Event> news(Instant now) {
    settleDue(now);
    return List.copyOf(news);
  }

  /** Adds something that the provider tells about an operation. */
  synchronized void tell(Entry entry, Instant at) {
    String type =
        (entry.call.name() + "." + entry.state.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    news.add(
        new Event(
            "event-" + (news.size() + 1),
            Optional.of(entry.key.value()),
            Optional.of(entry.ref),
            type,
            at));
  }

  private void settleDue(Instant now) {
    for (Entry entry : entries) {
      Optional<Instant> due = entry.settles.filter(moment -> !moment.isAfter(now));
      if (entry.state == Entry.State.PENDING && due.isPresent()) {
        settle(entry, Entry.State.DONE, due.get());
      }
    }
  }

  private void settle(Entry entry, Entry.State how, Instant at) {
    entry.state = how;
    entry.settles = Optional.empty();
    tell(entry, at);
  }
}
