package org.balcao.testkit.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;

/**
 * A provider that knows what really happened, and answers what a test says; the truth where it says
 * nothing.
 */
final class Probe implements Notifier {
  private final IdempotencyKind idempotency;
  private final Queue<Function<CallContext, Outcome<Receipt>>> sends =
      new ConcurrentLinkedQueue<>();
  private final Queue<Function<CallContext, Outcome<Receipt>>> lookups =
      new ConcurrentLinkedQueue<>();
  private final List<String> log = new ArrayList<>();
  private final List<Integer> attempts = new ArrayList<>();

  /** The keys of what happened: the truth. */
  final Set<String> happened = ConcurrentHashMap.newKeySet();

  Probe(IdempotencyKind idempotency) {
    this.idempotency = idempotency;
  }

  /** What the next call answers that no test has spoken for yet. */
  Probe send(Function<CallContext, Outcome<Receipt>> answer) {
    sends.add(answer);
    return this;
  }

  /** What the next lookup answers that no test has spoken for yet. */
  Probe lookup(Function<CallContext, Outcome<Receipt>> answer) {
    lookups.add(answer);
    return this;
  }

  Probe lookups(int times, Function<CallContext, Outcome<Receipt>> answer) {
    for (int i = 0; i < times; i++) {
      lookup(answer);
    }
    return this;
  }

  /** Forgets what it was told to answer. */
  void tellTheTruth() {
    sends.clear();
    lookups.clear();
  }

  /** What was asked of it, in order. */
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  synchronized long calls(String what) {
    return log.stream().filter(what::equals).count();
  }

  /** The numbers of the calls, as the provider was told them. */
  synchronized List<Integer> attempts() {
    return List.copyOf(attempts);
  }

  private synchronized void note(String what, CallContext context) {
    log.add(what);
    if (what.equals("send")) {
      attempts.add(context.attempt());
    }
  }

  @Override
  public Set<Channel> channels() {
    return Set.of(Channel.EMAIL);
  }

  @Override
  public IdempotencyKind idempotency() {
    return idempotency;
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    note("send", context);
    var answer = sends.poll();
    return answer == null ? happens(context) : answer.apply(context);
  }

  @Override
  public Outcome<Receipt> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    note("lookup", context);
    var answer = lookups.poll();
    return answer == null ? truth(context) : answer.apply(context);
  }

  Outcome<Receipt> happens(CallContext context) {
    happened.add(context.key().value());
    return done(context);
  }

  Outcome<Receipt> happensUnheard(CallContext context) {
    happened.add(context.key().value());
    return unknown(context);
  }

  Outcome<Receipt> truth(CallContext context) {
    return happened.contains(context.key().value()) ? done(context) : notFound(context);
  }

  static Outcome<Receipt> done(CallContext context) {
    return Outcome.done(new Receipt(), new ProviderRef("ref"));
  }

  static Outcome<Receipt> unknown(CallContext context) {
    return Outcome.unknown(context.key(), FailureKind.TIMEOUT_AFTER_SEND, "no answer");
  }

  static Outcome<Receipt> notFound(CallContext context) {
    return Outcome.notApplied(FailureKind.NOT_FOUND, "no trace");
  }

  static Outcome<Receipt> unreachable(CallContext context) {
    return Outcome.notApplied(FailureKind.CONNECTION, "refused");
  }

  static Function<CallContext, Outcome<Receipt>> pendingUntil(Instant notBefore) {
    return context -> Outcome.pending(new ProviderRef("ref"), PendingReason.PROCESSING, notBefore);
  }

  static Function<CallContext, Outcome<Receipt>> pendingWithin(Instant deadline) {
    return context ->
        new Outcome.Pending<>(
            new ProviderRef("ref"),
            PendingReason.PROCESSING,
            context.now(),
            Optional.of(deadline),
            Optional.empty());
  }
}
