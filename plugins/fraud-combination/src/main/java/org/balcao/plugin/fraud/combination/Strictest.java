package org.balcao.plugin.fraud.combination;

import java.util.List;
import org.balcao.plugin.fraud.combination.Voice.Says;
import org.balcao.spi.policy.FraudCombination;

/**
 * The strictest counts: one that declines is enough, one that doubts calls a person.
 *
 * @param leastApprovals how many must approve where none has anything against the order
 */
record Strictest(int leastApprovals) implements FraudCombination {

  @Override
  public Decision combine(Opinions opinions) {
    List<Voice> voices = Voice.of(opinions);
    List<Voice> against = those(voices, Says.AGAINST);
    if (!against.isEmpty()) {
      return Reasons.decision(Course.DECLINE, "the strictest counts", against);
    }
    List<Voice> doubtful = those(voices, Says.DOUBTFUL);
    if (!doubtful.isEmpty()) {
      return Reasons.decision(Course.REVIEW, "the strictest counts", doubtful);
    }
    int approvals = those(voices, Says.FOR).size();
    return approvals < leastApprovals
        ? Reasons.decision(
            Course.REVIEW, approvals + " approve, fewer than " + leastApprovals, voices)
        : Reasons.decision(Course.APPROVE, "none has anything against it", voices);
  }

  private static List<Voice> those(List<Voice> voices, Says says) {
    return voices.stream().filter(voice -> voice.says() == says).toList();
  }
}
