package org.balcao.spi.tck.fake;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Feed;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Settings;

/**
 * What an instance of a fake works with: its settings, and the way to the {@link FakeWorld}. All
 * operations of all fakes go through {@link #perform}, {@link #lookup} and {@link #ask}.
 * Thread-safe.
 */
public final class FakeDesk {
  private final FakeWorld world;
  private final PluginContext context;
  private volatile boolean closed;

  FakeDesk(FakeWorld world, PluginContext context) {
    this.world = world;
    this.context = context;
  }

  /** The instance's settings. */
  public Settings settings() {
    return context.settings();
  }

  /** The store's clock. */
  public Clock clock() {
    return context.clock();
  }

  /** What stands at the other end. */
  public FakeWorld world() {
    return world;
  }

  void close() {
    closed = true;
  }

  /** A facet, unless the setting {@code without} names it. */
  public <F> Optional<F> facet(String name, F facet) {
    return settings().list("without").contains(name) ? Optional.empty() : Optional.of(facet);
  }

  /** A facet that reads what {@link FakeWorld#tell} was told under its name. */
  public <T> Optional<Feed<T>> feed(String name, Class<T> type) {
    return facet(name, new FakeFeed<>(this, name, type));
  }

  /**
   * Does an operation once per key.
   *
   * @param operation its name; a lookup names the same
   * @param request compared with that of an earlier call with the same key
   * @param person whom it is about, if the fake keeps that
   * @param work what is done; runs alone, and only the first time. It answers {@code Done} or
   *     {@code Pending} with the reference that it is given, or {@code Rejected}
   */
  public <R> Outcome<R> perform(
      String operation,
      Object request,
      Optional<FakePerson> person,
      CallContext call,
      Function<ProviderRef, Outcome<R>> work) {
    return reached(
        call,
        () -> {
          FakeWorld.Fate fate = world.fate();
          Outcome<R> answer = world.once(operation, request, person, call, work);
          return switch (fate) {
            case ARRIVES -> answer;
            case LOST ->
                Outcome.unknown(
                    call.key(), FailureKind.TIMEOUT_AFTER_SEND, "no answer came to " + operation);
            case GARBLED ->
                Outcome.unknown(
                    call.key(), FailureKind.MALFORMED_RESPONSE, "nonsense came to " + operation);
          };
        });
  }

  /** Does an operation once per key, of which no personal data are kept. */
  public <R> Outcome<R> perform(
      String operation, Object request, CallContext call, Function<ProviderRef, Outcome<R>> work) {
    return perform(operation, request, Optional.empty(), call, work);
  }

  /** What became of an operation. */
  public <R> Outcome<R> lookup(String operation, OperationKey key, CallContext call) {
    return reached(
        call,
        () ->
            world
                .find(operation, key)
                .<Outcome<R>>map(FakeEntry::answer)
                .orElseGet(
                    () ->
                        Outcome.notApplied(
                            FailureKind.NOT_FOUND, "there is no " + operation + " of that key")));
  }

  /** Answers a question, without effect. */
  public <R> Outcome<R> ask(CallContext call, Supplier<Outcome<R>> work) {
    return reached(call, work);
  }

  /** A value that was found out, under a reference that says nothing. */
  public <R> Outcome<R> answer(CallContext call, Supplier<R> work) {
    return reached(
        call, () -> Outcome.done(work.get(), new ProviderRef("answer-" + call.key().value())));
  }

  /** Refuses what the settings {@code currencies} and {@code countries} do not list. */
  public <R> Optional<Outcome<R>> refusal(Optional<Currency> currency, Optional<String> country) {
    return refusal("currencies", currency.map(Currency::getCurrencyCode))
        .or(() -> refusal("countries", country))
        .map(code -> Outcome.rejected(RejectionKind.NOT_SUPPORTED, "unsupported", code));
  }

  private Optional<String> refusal(String setting, Optional<String> code) {
    List<String> listed = settings().list(setting);
    return code.filter(c -> !listed.isEmpty() && !listed.contains(c))
        .map(c -> c + " is not among the " + setting);
  }

  private <R> Outcome<R> reached(CallContext call, Supplier<Outcome<R>> work) {
    if (closed) {
      return Outcome.notApplied(FailureKind.CONNECTION, "the instance is closed");
    }
    try {
      return world.isReached(call)
          ? work.get()
          : Outcome.unknown(
              call.key(), FailureKind.TIMEOUT_AFTER_SEND, "no answer came within the time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.unknown(
          call.key(), FailureKind.TIMEOUT_AFTER_SEND, "interrupted before an answer came");
    }
  }
}
