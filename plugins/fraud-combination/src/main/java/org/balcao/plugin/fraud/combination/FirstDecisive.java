package org.balcao.plugin.fraud.combination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcao.plugin.fraud.combination.Voice.Says;
import org.balcao.spi.policy.FraudCombination;

/**
 * The first provider that is sure decides. One that doubts or has no opinion leaves it to the next;
 * one whose silence the store does not let pass leaves it to a person, since it might have been
 * sure.
 *
 * @param order the names of providers, the one that is asked first first; others come after, as
 *     they are configured
 */
record FirstDecisive(List<String> order) implements FraudCombination {

  @Override
  public Decision combine(Opinions opinions) {
    List<Voice> voices =
        Voice.of(opinions).stream().sorted(Comparator.comparingInt(this::place)).toList();
    Optional<Voice> decisive = voices.stream().filter(FirstDecisive::decides).findFirst();
    if (decisive.isPresent()) {
      Course course =
          switch (decisive.get().says()) {
            case FOR -> Course.APPROVE;
            case AGAINST -> Course.DECLINE;
            case DOUBTFUL, NOTHING -> Course.REVIEW;
          };
      return Reasons.decision(course, "the first that is sure decides", List.of(decisive.get()));
    }
    return voices.stream().anyMatch(voice -> voice.says() == Says.DOUBTFUL)
        ? Reasons.decision(Course.REVIEW, "none is sure", voices)
        : Reasons.decision(Course.APPROVE, "none has an opinion", voices);
  }

  private static boolean decides(Voice voice) {
    return voice.silent() || voice.says() == Says.FOR || voice.says() == Says.AGAINST;
  }

  private int place(Voice voice) {
    int place = order.indexOf(voice.provider());
    return place < 0 ? order.size() : place;
  }
}
