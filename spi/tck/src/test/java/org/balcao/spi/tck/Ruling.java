package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Ways to break the answers of a policy. */
final class Ruling {
  private Ruling() {}

  /**
   * Spoils each answer.
   *
   * @param spoiler makes another answer of the question and the honest answer
   */
  @SuppressWarnings("unchecked") // a policy has one question, of one type
  static <Q, R> Breakage of(String check, String how, BiFunction<Q, R, R> spoiler) {
    return Breakage.of(
        check,
        how,
        act -> act.isRule() ? spoiler.apply((Q) act.request(), (R) act.proceed()) : act.proceed());
  }

  /** The ways that all policies have, and those of one. */
  static List<Breakage> with(Breakage... own) {
    return Stream.concat(
            Stream.of(
                new Breakage(
                    "questionsDoNotInfluenceEachOther",
                    "is tired after many questions",
                    Tired::new),
                new Breakage(
                    "manyThreadsGetTheSameAnswer", "knows the first question only", Confused::new)),
            Stream.of(own))
        .toList();
  }

  private static Object other(Object answer) {
    return Deep.rewrite(
        answer, part -> part instanceof String text && !text.isEmpty() ? text + "x" : part);
  }

  /** Answers its first question otherwise when it comes again after many others. */
  private static final class Tired extends Sabotage {
    private final Thread maker = Thread.currentThread();
    private Optional<Object> first = Optional.empty();
    private int questions;

    @Override
    Object call(Act act) throws Exception {
      if (!act.isRule() || Thread.currentThread() != maker) {
        return act.proceed();
      }
      questions++;
      if (first.isEmpty()) {
        first = Optional.of(act.request());
      }
      boolean again = questions > Dice.COUNT && act.request().equals(first.get());
      return again ? other(act.proceed()) : act.proceed();
    }
  }

  /** Answers in other threads, but for its first question, otherwise. */
  private static final class Confused extends Sabotage {
    private final Thread maker = Thread.currentThread();
    private Optional<Object> first = Optional.empty();

    @Override
    Object call(Act act) throws Exception {
      if (!act.isRule()) {
        return act.proceed();
      }
      boolean known;
      synchronized (this) {
        if (first.isEmpty()) {
          first = Optional.of(act.request());
        }
        known = act.request().equals(first.get());
      }
      return Thread.currentThread() == maker || known ? act.proceed() : other(act.proceed());
    }
  }
}
