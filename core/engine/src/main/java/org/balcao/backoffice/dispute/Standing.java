package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;

/**
 * How a dispute stands: what its news come to in the order in which they happened, not in which
 * they were told. A function of the set of the news, so that late and repeated ones cannot harm.
 *
 * @param stage never {@code UNRECOGNIZED} once any stage was recognised
 * @param at when it came to stand so
 * @param round how often it was opened: a bank may open again what was won
 * @param taken whether the money is with the bank, or lost
 * @param amount what the last news say
 */
record Standing(Stage stage, Instant at, int round, boolean taken, Money amount) {
  private static final Comparator<News> AS_IT_HAPPENED =
      Comparator.comparing(News::at).thenComparing(news -> rank(news.stage()));

  /** One piece of news. */
  record News(Stage stage, Instant at, Money amount) {}

  /**
   * @param news one or more
   */
  static Standing of(List<News> news) {
    List<News> sorted = news.stream().sorted(AS_IT_HAPPENED).toList();
    News first = sorted.get(0);
    Standing standing = new Standing(Stage.UNRECOGNIZED, first.at(), 1, false, first.amount());
    for (News next : sorted) {
      standing = standing.then(next);
    }
    return standing;
  }

  private Standing then(News next) {
    if (next.stage() == Stage.UNRECOGNIZED || isFinal(stage)) {
      return this;
    }
    boolean again = stage == Stage.WON && opens(next.stage());
    // What was under review was the inquiry, and the bank has taken the money all the same.
    boolean charged = stage == Stage.UNDER_REVIEW && !taken && next.stage() == Stage.OPENED;
    if (!again && !charged && rank(next.stage()) < rank(stage)) {
      // The money was taken all the same, if that is what comes late.
      return next.stage() == Stage.OPENED && stage != Stage.WON
          ? new Standing(stage, at, round, true, amount)
          : this;
    }
    if (stage == next.stage()) {
      return new Standing(stage, at, round, taken, next.amount());
    }
    boolean nowTaken =
        switch (next.stage()) {
          case OPENED, LOST -> true;
          // Without an inquiry before, what is under review was opened.
          case UNDER_REVIEW -> taken || stage != Stage.INQUIRY;
          case WON, CLOSED, INQUIRY, UNRECOGNIZED -> false;
        };
    return new Standing(
        next.stage(), next.at(), again ? round + 1 : round, nowTaken, next.amount());
  }

  /** Whether a dispute that stood so may come to stand like this. */
  boolean follows(Stage before, int roundBefore, boolean takenBefore) {
    return !isFinal(before)
        && (round > roundBefore
            || (round == roundBefore && taken && !takenBefore && before == Stage.UNDER_REVIEW)
            || (round == roundBefore && (rank(before) < rank(stage) || before == stage)));
  }

  static boolean isFinal(Stage stage) {
    return stage == Stage.LOST || stage == Stage.CLOSED;
  }

  /** Whether nothing is to be done for it now. */
  static boolean ended(Stage stage) {
    return isFinal(stage) || stage == Stage.WON;
  }

  private static boolean opens(Stage stage) {
    return stage == Stage.OPENED || stage == Stage.LOST;
  }

  private static int rank(Stage stage) {
    return switch (stage) {
      case UNRECOGNIZED -> 0;
      case INQUIRY -> 1;
      case OPENED -> 2;
      case UNDER_REVIEW -> 3;
      case WON, LOST, CLOSED -> 4;
    };
  }
}
