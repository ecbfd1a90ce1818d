package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.survey.SurveyAnswers;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.survey.SurveyInvitation;
import org.balcao.spi.survey.SurveyResponse;
import org.junit.jupiter.api.Test;

/** What a {@link SurveyChannel} keeps. */
public interface SurveyChannelContract extends PluginContract<SurveyChannel> {

  /** A survey that people can be invited to; of the author. */
  default String survey() {
    return "contract";
  }

  /** A response that can be answered, if there is one; of the author. */
  default Optional<ProviderRef> response() {
    return Optional.empty();
  }

  /** Whether {@link #response} may be answered in public; of the author. */
  default boolean answersInPublic() {
    return true;
  }

  @Override
  default Class<SurveyChannel> extensionPoint() {
    return SurveyChannel.class;
  }

  @Override
  default List<Operation<SurveyChannel, ?, ?, ?>> operations() {
    return new SurveyOperations(this).all();
  }

  @Override
  default List<News<SurveyChannel, ?>> feeds() {
    return List.of(new News<>("responses", SurveyChannel::responses, SurveyResponse::key));
  }

  @Override
  default List<WebhookFacet<SurveyChannel, ?>> webhookNews() {
    return List.of(
        new WebhookFacet<>("responseNews", SurveyChannel::responseNews, SurveyResponse::key));
  }

  /** Where the store sends the link, each invitation has one of its own. */
  @Test
  default void everyInvitationHasItsOwnLink() {
    try (Bench<SurveyChannel> bench = new Bench<>(this)) {
      SurveyOperations operations = new SurveyOperations(this);
      SurveyChannel.Invited first = bench.done(operations.invite(bench, survey()));
      assumeTrue(first.link().isPresent(), "the provider sends invitations by itself");
      SurveyChannel.Invited second = bench.done(operations.invite(bench, survey()));
      assertNotEquals(first.link(), second.link(), "links of two invitations");
    }
  }

  /** Nobody can be invited to a survey that does not exist. */
  @Test
  default void anUnknownSurveyIsRefused() {
    try (Bench<SurveyChannel> bench = new Bench<>(this)) {
      Tally tally = new Tally(bench);
      Outcome<SurveyChannel.Invited> answer =
          new SurveyOperations(this).invite(bench, Samples.UNKNOWN_ATTRIBUTE);
      tally.assertRefused("an invitation to an unknown survey", answer);
    }
  }

  /** What nobody said cannot be answered. */
  @Test
  default void anAnswerToNoResponseIsRefused() {
    try (Bench<SurveyChannel> bench = Bench.with(this, "answers")) {
      SurveyAnswers.AnswerRequest request =
          new SurveyOperations(this)
              .answer(new ProviderRef(Samples.UNKNOWN_ATTRIBUTE), "Obrigado!");
      Tally tally = new Tally(bench);
      tally.assertRefused(
          "an answer to nothing",
          bench.facet(bench.plugin().answers()).answer(request, bench.call()));
    }
  }

  /** A sample invitation; of the author, where the channel does not reach by e-mail. */
  default SurveyInvitation invitation(String survey, String orderNumber) {
    return SurveyOperations.sample(survey, orderNumber);
  }
}
