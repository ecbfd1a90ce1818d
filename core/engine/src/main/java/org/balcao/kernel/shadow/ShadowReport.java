package org.balcao.kernel.shadow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How shadows compare with their live instances.
 *
 * @param since what it counts from
 * @param until when it was made
 * @param pairs one per shadow and operation
 */
public record ShadowReport(Instant since, Instant until, List<Pair> pairs) {
  /** Copies the list. */
  public ShadowReport {
    pairs = List.copyOf(pairs);
  }

  /**
   * A shadow beside its live instance.
   *
   * @param kind key of the kind
   * @param live configured name of the live instance
   * @param shadow configured name of the shadow
   * @param operation what both were asked
   * @param answers how the answers compare
   * @param skipped live calls that the shadow was not asked about
   * @param liveLatency of the live instance, in the calls that the shadow was asked about too
   * @param shadowLatency of the shadow
   * @param differences by sort, the most frequent first, at most 50 sorts
   */
  public record Pair(
      String kind,
      String live,
      String shadow,
      String operation,
      Answers answers,
      Skipped skipped,
      Latency liveLatency,
      Latency shadowLatency,
      List<Differing> differences) {
    /** Copies the list. */
    public Pair {
      differences = List.copyOf(differences);
    }
  }

  /**
   * How the answers compare. A refusal that is final is an answer; a failure, and a decision that
   * is yet to come, is none.
   *
   * @param agreed both answered, and agree
   * @param differed both answered, and differ
   * @param onlyLive the shadow gave no answer
   * @param onlyShadow the live instance gave none
   * @param neither none of them did
   * @param likeness mean over all calls that both answered, 0 to 1; absent where there is none
   */
  public record Answers(
      long agreed,
      long differed,
      long onlyLive,
      long onlyShadow,
      long neither,
      OptionalDouble likeness) {
    /** Nobody was asked yet. */
    static final Answers NONE = new Answers(0, 0, 0, 0, 0, OptionalDouble.empty());

    /** How often the shadow was asked. */
    public long asked() {
      return agreed + differed + onlyLive + onlyShadow + neither;
    }

    /** The share of agreement among the calls that both answered; absent where there is none. */
    public OptionalDouble agreement() {
      long both = agreed + differed;
      return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / both);
    }
  }

  /**
   * Live calls that the shadow was not asked about.
   *
   * @param sampledOut by {@code shadow-percent}
   * @param overCap by {@code shadow-per-hour}
   * @param dropped since the shadow could not keep up, or the store was closing
   */
  public record Skipped(long sampledOut, long overCap, long dropped) {
    /** None. */
    static final Skipped NONE = new Skipped(0, 0, 0);
  }

  /**
   * Real time of calls, in microseconds.
   *
   * @param count of how many calls; a shadow that was refused by its own guard is not counted
   */
  public record Latency(long count, long mean, long p50, long p95, long max) {
    /** Of no call. */
    static final Latency NONE = new Latency(0, 0, 0, 0, 0);
  }

  /**
   * Differences of one sort.
   *
   * @param code what sort
   * @param count how often
   * @param examples the newest, at most three
   */
  public record Differing(String code, long count, List<Example> examples) {
    /** Copies the list. */
    public Differing {
      examples = List.copyOf(examples);
    }
  }

  /**
   * One difference.
   *
   * @param at when the live instance was called
   * @param attempt the live attempt of an operation that has an effect, for looking it up; absent
   *     for questions
   * @param text with the figures; no personal data
   */
  public record Example(Instant at, Optional<String> attempt, String text) {}
}
