package org.balcao.spi.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * One operation of an extension point, and how to try it. A contract lists its operations; the
 * checks that hold for all are run over each.
 *
 * <pre>{@code
 * Operation.effect("capture", PaymentGateway::captures, Captures::capture, bench -> request(bench))
 *     .another(request -> twiceAsMuch(request))
 *     .money((bench, amount) -> requestOf(bench, amount), Captures.Capture::amount)
 * }</pre>
 *
 * @param <P> the extension point
 * @param <F> the facet that has the operation; the extension point itself for its main one
 * @param <Q> what it is asked with
 * @param <R> what it yields
 */
public final class Operation<P extends Plugin, F, Q, R> {

  /** How an operation behaves when it is repeated. */
  enum Kind {
    /** Once per key, and can be looked up. */
    EFFECT,
    /** Has an effect, and doing it again changes nothing. */
    REPEATABLE,
    /** Has no effect. */
    QUERY,
    /** Is a pure function, which nobody outside is asked for. */
    RULE
  }

  /** A call of an operation. */
  @FunctionalInterface
  public interface Call<F, Q, R> {
    /** Calls it. */
    Outcome<R> on(F facet, Q request, CallContext context);
  }

  private final String name;
  private final Kind kind;
  private final Function<P, Optional<F>> facet;
  private final Call<F, Q, R> call;
  private final Function<Bench<P>, Q> maker;
  private final List<Function<Bench<P>, Q>> unsupported = new ArrayList<>();
  private final List<Function<Bench<P>, Q>> strange = new ArrayList<>();
  private Optional<UnaryOperator<Q>> another = Optional.empty();
  private Optional<BiFunction<Bench<P>, Money, Q>> moneyMaker = Optional.empty();
  private Function<R, List<Money>> moneyReader = result -> List.of();
  private Function<R, List<Instant>> times = result -> List.of();

  private Operation(
      String name,
      Kind kind,
      Function<P, Optional<F>> facet,
      Call<F, Q, R> call,
      Function<Bench<P>, Q> maker) {
    this.name = name;
    this.kind = kind;
    this.facet = facet;
    this.call = call;
    this.maker = maker;
  }

  /**
   * The extension point's own operation, with an effect.
   *
   * @param maker makes a request that works, another one each time
   */
  public static <P extends Plugin & Effect<R>, Q, R> Operation<P, P, Q, R> effect(
      String name, Call<P, Q, R> call, Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.EFFECT, Optional::of, call, maker);
  }

  /**
   * An operation of a facet, with an effect.
   *
   * @param maker makes a request that works, another one each time; it may first make, on the
   *     bench's plugin, what the request is about
   */
  public static <P extends Plugin, F extends Effect<R>, Q, R> Operation<P, F, Q, R> effect(
      String name,
      Function<P, Optional<F>> facet,
      Call<F, Q, R> call,
      Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.EFFECT, facet, call, maker);
  }

  /** An operation that has an effect, cannot be looked up, and may be repeated at will. */
  public static <P extends Plugin, F, Q, R> Operation<P, F, Q, R> repeatable(
      String name,
      Function<P, Optional<F>> facet,
      Call<F, Q, R> call,
      Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.REPEATABLE, facet, call, maker);
  }

  /** The extension point's own operation, without effect. */
  public static <P extends Plugin, Q, R> Operation<P, P, Q, R> query(
      String name, Call<P, Q, R> call, Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.QUERY, Optional::of, call, maker);
  }

  /** An operation of a facet, without effect. */
  public static <P extends Plugin, F, Q, R> Operation<P, F, Q, R> query(
      String name,
      Function<P, Optional<F>> facet,
      Call<F, Q, R> call,
      Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.QUERY, facet, call, maker);
  }

  /** A question to a policy. */
  static <P extends Plugin, Q, R> Operation<P, P, Q, R> rule(
      String name, Call<P, Q, R> call, Function<Bench<P>, Q> maker) {
    return new Operation<>(name, Kind.RULE, Optional::of, call, maker);
  }

  /** Makes of a request that works another one, about the same thing, that works too. */
  public Operation<P, F, Q, R> another(UnaryOperator<Q> change) {
    this.another = Optional.of(change);
    return this;
  }

  /**
   * The operation carries an amount that must come back as it went in.
   *
   * @param maker makes a request for that amount
   * @param reader the amount in the answer
   */
  public Operation<P, F, Q, R> money(
      BiFunction<Bench<P>, Money, Q> maker, Function<R, Money> reader) {
    this.moneyMaker = Optional.of(maker);
    this.moneyReader = result -> List.of(reader.apply(result));
    return this;
  }

  /** The moments in an answer that must not lie before the store's present. */
  public Operation<P, F, Q, R> times(Function<R, List<Instant>> reader) {
    this.times = reader;
    return this;
  }

  /** Makes a request that must be refused as not supported; may be called several times. */
  public Operation<P, F, Q, R> unsupported(Function<Bench<P>, Q> request) {
    this.unsupported.add(request);
    return this;
  }

  /** Makes a request with values that no plugin knows; may be called several times. */
  public Operation<P, F, Q, R> strange(Function<Bench<P>, Q> request) {
    this.strange.add(request);
    return this;
  }

  /** In messages. */
  public String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  Trial<P, F, Q, R> trial(Bench<P> bench) {
    return new Trial<>(bench, this, maker.apply(bench));
  }

  List<Trial<P, F, Q, R>> unsupportedTrials(Bench<P> bench) {
    return unsupported.stream().map(made -> new Trial<>(bench, this, made.apply(bench))).toList();
  }

  List<Trial<P, F, Q, R>> strangeTrials(Bench<P> bench) {
    return strange.stream().map(made -> new Trial<>(bench, this, made.apply(bench))).toList();
  }

  Optional<Trial<P, F, Q, R>> trialOf(Bench<P> bench, Money money) {
    return moneyMaker.map(made -> new Trial<>(bench, this, made.apply(bench, money)));
  }

  boolean isPresentIn(P plugin) {
    return facet.apply(plugin).isPresent();
  }

  boolean hasUnsupported() {
    return !unsupported.isEmpty();
  }

  boolean hasStrange() {
    return !strange.isEmpty();
  }

  boolean hasMoney() {
    return moneyMaker.isPresent();
  }

  Optional<UnaryOperator<Q>> another() {
    return another;
  }

  List<Money> moneyIn(R result) {
    return moneyReader.apply(result);
  }

  List<Instant> timesIn(R result) {
    return times.apply(result);
  }

  F facetOf(P plugin) {
    return facet
        .apply(plugin)
        .orElseThrow(() -> new AssertionError("the facet of '" + name + "' is gone"));
  }

  Outcome<R> call(P plugin, Q request, CallContext context) {
    return call.on(facetOf(plugin), request, context);
  }
}
