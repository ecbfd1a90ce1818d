package org.balcao.testkit.script;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;

/**
 * What a scripted provider does at one call. Read it as a sentence with the provider before it:
 * {@code gateway.next(losesAnswer())}. Immutable.
 */
public final class Act {

  /** What happens at the provider, and what the store hears of it. */
  enum Way {
    WORK,
    TWICE,
    PEND,
    UNKNOWN,
    HANG,
    NOT_APPLIED,
    REFUSE,
    THROW,
    NULL,
    EMPTY,
    WRONG_AMOUNT,
    WRONG_CURRENCY
  }

  private final String name;
  private final Way way;
  private final boolean effect;
  private final Optional<Duration> time;
  private final FailureKind failure;
  private final RejectionKind rejection;
  private final int failing;
  private final int of;

  private Act(
      String name,
      Way way,
      boolean effect,
      Optional<Duration> time,
      FailureKind failure,
      RejectionKind rejection,
      int failing,
      int of) {
    this.name = name;
    this.way = way;
    this.effect = effect;
    this.time = time;
    this.failure = failure;
    this.rejection = rejection;
    this.failing = failing;
    this.of = of;
  }

  private static Act of(String name, Way way, boolean effect) {
    return new Act(
        name, way, effect, Optional.empty(), FailureKind.CONNECTION, RejectionKind.DECLINED, 1, 1);
  }

  private static Act failure(String name, FailureKind kind, Optional<Duration> time) {
    return new Act(name, Way.NOT_APPLIED, false, time, kind, RejectionKind.DECLINED, 1, 1);
  }

  /** Does it, and says so. What every provider does that was told nothing. */
  public static Act works() {
    return of("works", Way.WORK, true);
  }

  /** Does it; the answer is lost on the way, and the plugin tells that it does not know. */
  public static Act losesAnswer() {
    return of("loses the answer", Way.UNKNOWN, true);
  }

  /** Does it, and then hangs until the store's deadline interrupts it. Takes real time. */
  public static Act timesOutAfterEffect() {
    return of("times out after the effect", Way.HANG, true);
  }

  /** Hangs until the store's deadline interrupts it, and does nothing. Takes real time. */
  public static Act timesOut() {
    return of("times out", Way.HANG, false);
  }

  /** Cannot be reached; nothing was sent. */
  public static Act isUnavailable() {
    return failure("is unavailable", FailureKind.CONNECTION, Optional.empty());
  }

  /** Asks to be left alone for a while; nothing was done. */
  public static Act isBusy(Duration retryAfter) {
    return failure("is busy", FailureKind.RATE_LIMITED, Optional.of(retryAfter));
  }

  /** Refuses for good, as a bank that declines. */
  public static Act refuses() {
    return refuses(RejectionKind.DECLINED);
  }

  /** Refuses for good, for that reason. */
  public static Act refuses(RejectionKind reason) {
    return new Act(
        "refuses: " + reason,
        Way.REFUSE,
        false,
        Optional.empty(),
        FailureKind.CONNECTION,
        reason,
        1,
        1);
  }

  /** Throws an exception before it does anything. The store cannot know that. */
  public static Act fails() {
    return of("fails", Way.THROW, false);
  }

  /** Does it, and then throws an exception. */
  public static Act failsAfterEffect() {
    return of("fails after the effect", Way.THROW, true);
  }

  /** Does it, and answers {@code null}. */
  public static Act answersNull() {
    return of("answers null", Way.NULL, true);
  }

  /** Does it, and answers a success that holds nothing. */
  public static Act answersNothing() {
    return of("answers nothing", Way.EMPTY, true);
  }

  /**
   * Does it, and tells another amount than it was asked for; where an answer has no amount, one
   * that does not fit the question.
   */
  public static Act answersWrongAmount() {
    return of("answers a wrong amount", Way.WRONG_AMOUNT, true);
  }

  /**
   * Does it, and tells an amount in another currency; where an answer has no amount, one that does
   * not fit the question.
   */
  public static Act answersWrongCurrency() {
    return of("answers in a wrong currency", Way.WRONG_CURRENCY, true);
  }

  /** Accepts it now, and has it settled by itself after that time of the store's clock. */
  public static Act pends(Duration until) {
    return new Act(
        "pends for " + until,
        Way.PEND,
        true,
        Optional.of(until),
        FailureKind.CONNECTION,
        RejectionKind.DECLINED,
        1,
        1);
  }

  /** Accepts it now, and leaves it open until the test settles it. */
  public static Act pends() {
    return of("pends", Way.PEND, true);
  }

  /**
   * Gets the call twice, as where something between resends it. A provider that knows the key does
   * it once; see {@link ScriptedProvider#declares} for one that does not.
   */
  public static Act getsItTwice() {
    return of("gets it twice", Way.TWICE, true);
  }

  /** Of every {@code of} calls, the first {@code failing} find it unavailable; the others work. */
  public static Act flaps(int failing, int of) {
    return isUnavailable().flapping(failing, of);
  }

  /**
   * Does this at the first {@code failing} of every {@code of} calls, and works at the others. For
   * {@link ScriptedProvider#always}.
   */
  public Act flapping(int failing, int of) {
    if (failing < 0 || of < 1 || failing > of) {
      throw new IllegalArgumentException(failing + " of " + of + " calls cannot fail");
    }
    return new Act(
        name + " " + failing + " of " + of + " times",
        way,
        effect,
        time,
        failure,
        rejection,
        failing,
        of);
  }

  /** What is done at the n-th of the calls that this was told for, counted from 0. */
  Act at(int call) {
    return call % of < failing ? this : works();
  }

  Way way() {
    return way;
  }

  boolean effect() {
    return effect;
  }

  Optional<Duration> time() {
    return time;
  }

  RejectionKind rejection() {
    return rejection;
  }

  /** What the store hears where nothing was done. */
  <R> Outcome<R> withoutEffect(OperationKey key) {
    return switch (way) {
      case NOT_APPLIED ->
          new Outcome.NotApplied<>(failure, time.orElse(Duration.ZERO), "as scripted");
      case REFUSE -> Outcome.rejected(rejection, "scripted", "refused, as scripted");
      case THROW -> throw new IllegalStateException("the provider " + name + ", as scripted");
      default -> hang(key);
    };
  }

  /** What the store hears of what is true. */
  <R> Outcome<R> told(OperationKey key, Outcome<R> truth, Deed<R> deed) {
    return switch (way) {
      case WORK, TWICE, PEND, REFUSE, NOT_APPLIED -> truth;
      case UNKNOWN -> Outcome.unknown(key, FailureKind.TIMEOUT_AFTER_SEND, "as scripted");
      case HANG -> hang(key);
      case THROW -> throw new IllegalStateException("the provider " + name + ", as scripted");
      case NULL -> nothingAtAll();
      case EMPTY -> nothing(truth);
      case WRONG_AMOUNT -> truth.map(deed.wrongAmount());
      case WRONG_CURRENCY -> truth.map(deed.wrongCurrency());
    };
  }

  @SuppressWarnings("NullAway") // what a careless plugin does
  private static <R> Outcome<R> nothingAtAll() {
    return null;
  }

  @SuppressWarnings("NullAway") // likewise
  private static <R> Outcome<R> nothing(Outcome<R> truth) {
    return truth.map(value -> null);
  }

  private static <R> Outcome<R> hang(OperationKey key) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Outcome.unknown(key, FailureKind.TIMEOUT_AFTER_SEND, "as scripted");
  }

  @Override
  public String toString() {
    return name;
  }
}
