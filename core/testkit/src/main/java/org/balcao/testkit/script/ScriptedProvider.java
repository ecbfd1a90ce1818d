package org.balcao.testkit.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookReceiver;

/**
 * What all scripted providers have in common: a script, a journal of the calls that came, and books
 * of what really happened. Without a script they work. Thread-safe.
 *
 * @param <S> the provider itself
 */
public abstract class ScriptedProvider<S extends ScriptedProvider<S>> {
  /** Calls that change nothing at the provider, of which there is nothing to wait for. */
  private static final Set<Call> WITHOUT_EFFECT =
      Set.of(Call.QUOTE, Call.LABEL, Call.TRACK, Call.CALCULATE, Call.LOOKUP);

  private final PluginKind<?> kind;
  private final Call main;
  private final Set<Call> calls;
  private final Playbook playbook = new Playbook();
  private final Books books = new Books();
  private final SignedWebhooks webhooks = new SignedWebhooks();
  private final List<JournalEntry> journal = new CopyOnWriteArrayList<>();
  private volatile IdempotencyKind idempotency = IdempotencyKind.NATIVE_KEY;
  private volatile Instant seen = Instant.EPOCH;

  /**
   * @param main what it is called for first of all
   * @param calls all that it is called for
   */
  ScriptedProvider(PluginKind<?> kind, Call main, Set<Call> calls) {
    this.kind = kind;
    this.main = main;
    this.calls = calls;
  }

  abstract S self();

  /** What it is a provider of. */
  public final PluginKind<?> kind() {
    return kind;
  }

  /** What it does at the next calls of its main operation, one after the other. */
  public final S next(Act... acts) {
    return next(main, acts);
  }

  /** What it does at the next calls of that kind, one after the other. */
  public final S next(Call call, Act... acts) {
    for (Act act : acts) {
      check(call, act);
    }
    playbook.next(call, List.of(acts));
    return self();
  }

  /** What it does at every call of its main operation for which nothing else was told. */
  public final S always(Act act) {
    return always(main, act);
  }

  /** What it does at every call of that kind for which nothing else was told. */
  public final S always(Call call, Act act) {
    check(call, act);
    playbook.always(call, act);
    return self();
  }

  /** Forgets its script: it works again. */
  public final S behaves() {
    playbook.forget();
    return self();
  }

  /**
   * Says that a repeat is only so safe, and behaves so: it knows the keys of what was done with
   * {@link IdempotencyKind#NATIVE_KEY}, the default, and {@link
   * IdempotencyKind#CLIENT_ASSIGNED_ID}; else it does a repeat once more.
   */
  public final S declares(IdempotencyKind kindOfRepeat) {
    idempotency = kindOfRepeat;
    return self();
  }

  /** Ends all that waits, as done; a webhook tells it. */
  public final int settles() {
    return books.settle(Entry.State.DONE, seen);
  }

  /** Ends all that waits, as refused; a webhook tells it. */
  public final int refusesWhatWaits() {
    return books.settle(Entry.State.REFUSED, seen);
  }

  /** The calls that came, oldest first. */
  public final List<JournalEntry> journal() {
    return List.copyOf(journal);
  }

  /** The calls of that kind that came, oldest first. */
  public final List<JournalEntry> journal(Call call) {
    return journal.stream().filter(entry -> entry.call() == call).toList();
  }

  /** How often something of that kind really happened. */
  public final int effects(Call call) {
    return done(call).size();
  }

  /** The webhooks that it has to send until {@code now}, in the order of what they tell. */
  public final List<WebhookReceiver.Webhook> webhooksUntil(Instant now) {
    return books.news(now).stream().map(webhooks::write).toList();
  }

  // What the providers themselves use.

  final WebhookReceiver receiver() {
    return webhooks;
  }

  final IdempotencyKind declared() {
    return idempotency;
  }

  final Instant seen() {
    return seen;
  }

  final List<Entry> done(Call call) {
    return books.all(e -> e.call == call && e.state == Entry.State.DONE, seen);
  }

  /** What was asked for at the calls of that kind that really had their effect. */
  final <Q> List<Q> requests(Call call, Class<Q> type) {
    return done(call).stream().map(entry -> type.cast(entry.deed.request())).toList();
  }

  /** Tells by webhook that there is news of an operation. */
  final void tell(Entry entry) {
    books.tell(entry, seen);
  }

  /** Does something that has an effect, as the script says. */
  final <R> Outcome<R> effect(Call call, CallContext context, Deed<R> deed) {
    Act act = begin(call, context);
    if (!act.effect() && act.way() != Act.Way.REFUSE) {
      return act.<R>withoutEffect(context.key());
    }
    Outcome<R> truth = carryOut(call, context, deed, act);
    if (act.way() == Act.Way.TWICE) {
      truth = carryOut(call, context, deed, act);
    }
    return act.told(context.key(), truth, deed);
  }

  private <R> Outcome<R> carryOut(Call call, CallContext context, Deed<R> deed, Act act) {
    Instant now = context.now();
    Optional<Entry> same =
        knowsKeys() ? books.find(context.key(), Optional.empty(), now) : Optional.empty();
    if (same.isPresent()) {
      return same.get().answer(now);
    }
    if (act.way() == Act.Way.REFUSE || deed.refusal().isPresent()) {
      RejectionKind reason = deed.refusal().orElse(act.rejection());
      return books.refused(call, context.key(), deed, reason, now).answer(now);
    }
    return act.way() == Act.Way.PEND
        ? books.pending(call, context.key(), deed, now, act.time().map(now::plus)).answer(now)
        : books.done(call, context.key(), deed, now).answer(now);
  }

  private boolean knowsKeys() {
    return idempotency == IdempotencyKind.NATIVE_KEY
        || idempotency == IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  /** Answers a question, as the script says. */
  final <R> Outcome<R> query(Call call, CallContext context, Deed<R> deed) {
    Act act = begin(call, context);
    return act.effect()
        ? act.told(context.key(), Outcome.done(deed.value(), new ProviderRef("answer")), deed)
        : act.<R>withoutEffect(context.key());
  }

  /** Says what became of an operation, as the script says. */
  @SuppressWarnings("unchecked") // an operation is looked up as what it was
  final <R> Outcome<R> lookUp(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    Act act = begin(Call.LOOKUP, context);
    if (!act.effect()) {
      return act.<R>withoutEffect(key);
    }
    if (idempotency == IdempotencyKind.NONE) {
      return Outcome.unknown(key, FailureKind.PROVIDER_ERROR, "it cannot be asked");
    }
    Optional<Entry> found = books.find(key, ref, context.now());
    return found.isPresent()
        ? act.told(key, found.get().answer(context.now()), (Deed<R>) found.get().deed)
        : Outcome.notApplied(FailureKind.NOT_FOUND, "no trace of it");
  }

  private Act begin(Call call, CallContext context) {
    seen = context.now();
    Act act = playbook.take(call);
    journal.add(new JournalEntry(call, context.key(), context.attempt(), act, context.now()));
    return act;
  }

  private void check(Call call, Act act) {
    if (!calls.contains(call)) {
      throw new IllegalArgumentException(
          getClass().getSimpleName() + " is called for " + calls + ", not for " + call);
    }
    if (act.way() == Act.Way.PEND && WITHOUT_EFFECT.contains(call)) {
      throw new IllegalArgumentException(call + " has no effect that could be waited for");
    }
  }
}
