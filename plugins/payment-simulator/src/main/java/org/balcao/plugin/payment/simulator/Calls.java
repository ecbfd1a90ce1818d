package org.balcao.plugin.payment.simulator;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Takes the store's calls: finds the fault that is due, and sends them over the wire. */
final class Calls implements AutoCloseable {

  /** What a webhook's body and a journal can carry; the kernel's keys are UUIDs. */
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e&&[^\"\\\\]]{1,200}");

  private static final int LONGEST_ORDER_NUMBER = 100;

  private final Acquirer acquirer;
  private final SimulatorConfiguration configuration;
  private final Wire wire;
  private final Counter operations = new Counter();
  private final Counter lookups = new Counter();

  /** The fault of lookups, by key: a lookup may be asked for an operation that never arrived. */
  private final ConcurrentMap<String, Step> lookupFaults = new ConcurrentHashMap<>();

  Calls(Acquirer acquirer, SimulatorConfiguration configuration) {
    this.acquirer = acquirer;
    this.configuration = configuration;
    this.wire = new Wire(configuration.retryAfter());
  }

  /** An operation. */
  <T> Outcome<T> perform(Request request, CallContext context, Function<Entry, T> value) {
    String key = request.key();
    if (!KEY.matcher(key).matches()) {
      return Refusal.IDEMPOTENCY_KEY_MALFORMED.outcome();
    }
    if (request.orderNumber().length() > LONGEST_ORDER_NUMBER) {
      return Refusal.ORDER_NUMBER_TOO_LONG.outcome();
    }
    request.script().fault(Act.LOOKUP).ifPresent(step -> lookupFaults.put(key, step));
    // A store that was killed goes on counting, while the counts here died with it.
    int call = Math.max(operations.next(key), context.attempt());
    return wire.send(
        occurring(request.script().fault(Act.of(request.kind())), call),
        context.key(),
        () -> unlessBroken(context.key(), () -> acquirer.perform(request)),
        value);
  }

  /** A question after an operation. */
  <T> Outcome<T> lookup(
      Kind kind,
      OperationKey key,
      Optional<ProviderRef> ref,
      CallContext context,
      Function<Entry, T> value) {
    Optional<Step> fault =
        Optional.ofNullable(lookupFaults.get(key.value()))
            .or(() -> script(key.value()).fault(Act.LOOKUP));
    return wire.ask(
        occurring(fault, lookups.next(key.value())),
        key,
        () -> unlessBroken(key, () -> acquirer.find(kind, key, ref, context.now())),
        value);
  }

  /** The script of the payment that an authorisation's reference is about. */
  Script script(ProviderRef authorization) {
    return Entry.keyOf(authorization).map(this::script).orElse(Script.PLAIN);
  }

  private Script script(String key) {
    try {
      return acquirer.script(key);
    } catch (UncheckedIOException e) {
      // The call itself will meet the same trouble and report it.
      return Script.PLAIN;
    }
  }

  /** How often the operation was called. */
  int count(String key) {
    return operations.count(key);
  }

  private Optional<Behaviour> occurring(Optional<Step> fault, int call) {
    return fault
        .filter(step -> step.occurs(call, configuration.failingTries()))
        .map(Step::behaviour);
  }

  private static Outcome<Entry> unlessBroken(OperationKey key, Wire.Provider provider) {
    try {
      return provider.arrive();
    } catch (UncheckedIOException e) {
      // The line may have reached the disk nevertheless.
      return Outcome.unknown(
          key, FailureKind.PROVIDER_ERROR, "the simulator's journal cannot be read or written");
    }
  }

  @Override
  public void close() {
    wire.close();
  }
}
