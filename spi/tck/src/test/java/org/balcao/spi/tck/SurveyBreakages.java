package org.balcao.spi.tck;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.survey.SurveyAnswers;
import org.balcao.spi.survey.SurveyChannel.Invited;

/** Survey channels that are broken in ways of their own. */
final class SurveyBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private SurveyBreakages() {}

  static List<Breakage> all() {
    return List.of(
        NewsBreakages.byWebhook(),
        Breakage.of(
            "everyInvitationHasItsOwnLink",
            "has one link for all",
            act ->
                act.is("invite") || act.isLookup()
                    ? act.proceedToOutcome().map(SurveyBreakages::alike)
                    : act.proceed()),
        Breakage.of(
            "anUnknownSurveyIsRefused",
            "asks nothing",
            act -> {
              Object answer = act.proceed();
              return act.is("invite") && isNotFound(answer)
                  ? Outcome.done(Invited.byProvider(), REF)
                  : answer;
            }),
        Breakage.of(
            "anAnswerToNoResponseIsRefused",
            "answers nobody",
            act -> {
              Object answer = act.proceed();
              return act.is("answer") && isNotFound(answer)
                  ? Outcome.done(new SurveyAnswers.Answered(), REF)
                  : answer;
            }));
  }

  private static Object alike(Object value) {
    return value instanceof Invited invited
        ? new Invited(Optional.of(URI.create("https://surveys.example/all")), invited.expires())
        : value;
  }

  private static boolean isNotFound(Object answer) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_FOUND;
  }
}
