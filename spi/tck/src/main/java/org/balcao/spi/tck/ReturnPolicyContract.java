package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Violation;
import org.balcao.spi.policy.ReturnPolicy;
import org.balcao.spi.policy.ReturnPolicy.Answer;
import org.balcao.spi.policy.ReturnPolicy.Line;
import org.balcao.spi.policy.ReturnPolicy.Request;
import org.junit.jupiter.api.Test;

/** What every {@link ReturnPolicy} keeps. */
public interface ReturnPolicyContract extends GeneratedChecks<ReturnPolicy, Request, List<Answer>> {

  @Override
  default Class<ReturnPolicy> extensionPoint() {
    return ReturnPolicy.class;
  }

  @Override
  default List<Answer> ask(ReturnPolicy policy, Request input) {
    return policy.judge(input);
  }

  @Override
  default List<Request> inputs() {
    return ReturnPolicyCases.ALL;
  }

  /** Each line has one answer, in the order asked. */
  @Test
  default void everyLineIsJudged() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                input.lines().stream().map(Line::id).toList(),
                ask(policy, input).stream().map(Answer::lineId).toList(),
                "lines that are judged"));
  }

  /** No deadline lies before the delivery. */
  @Test
  default void noDeadlineLiesBeforeTheDelivery() {
    Inputs.each(
        this,
        (policy, input) -> {
          Map<String, Line> lines = Inputs.by(Line::id, input.lines());
          for (Answer answer : ask(policy, input)) {
            Optional<LocalDate> delivered =
                Optional.ofNullable(lines.get(answer.lineId())).flatMap(Line::deliveredOn);
            assertFalse(
                answer.until().isPresent()
                    && delivered.isPresent()
                    && answer.until().get().isBefore(delivered.get()),
                answer::toString);
          }
        });
  }

  /** Only what may come back has a deadline. */
  @Test
  default void onlyWhatMayComeBackHasADeadline() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(
                    answer ->
                        assertTrue(
                            answer.allowed() || answer.until().isEmpty(), answer::toString)));
  }

  /** Buyer and staff are told which rule decided. */
  @Test
  default void everyAnswerNamesItsRule() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(answer -> assertFalse(answer.rule().isBlank(), answer::toString)));
  }

  /** All that stands against a return is told: that it is opened hides nothing else. */
  @Test
  default void oneObjectionDoesNotHideAnother() {
    Inputs.each(
        this,
        (policy, input) -> {
          Map<String, Answer> opened =
              Inputs.by(Answer::lineId, ask(policy, ReturnPolicyCases.opened(input)));
          for (Answer answer : ask(policy, input)) {
            Answer worse = opened.getOrDefault(answer.lineId(), answer);
            assertTrue(
                codes(worse).containsAll(codes(answer)),
                () -> answer + ", and once it is opened " + worse);
          }
        });
  }

  private static Set<String> codes(Answer answer) {
    return answer.violations().stream().map(Violation::code).collect(Collectors.toSet());
  }

  /** A judgement does not depend on where its line stands. */
  @Test
  default void judgementsDoNotDependOnTheOrderOfLines() {
    Inputs.each(
        this,
        (policy, input) ->
            Inputs.assertAgree(
                Inputs.by(Answer::lineId, ask(policy, input)),
                Inputs.by(Answer::lineId, ask(policy, ReturnPolicyCases.turned(input))),
                "the judgement, lines turned round,"));
  }
}
