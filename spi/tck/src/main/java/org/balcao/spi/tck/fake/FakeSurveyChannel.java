package org.balcao.spi.tck.fake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.notification.Recipient;
import org.balcao.spi.survey.SurveyAnswers;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.survey.SurveyInvitation;
import org.balcao.spi.survey.SurveyResponse;

/** A survey channel in memory. */
final class FakeSurveyChannel extends FakePlugin
    implements SurveyChannel, FakeEffect<SurveyChannel.Invited> {

  FakeSurveyChannel(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "invitation";
  }

  @Override
  public Outcome<Invited> invite(SurveyInvitation invitation, CallContext context) {
    Recipient recipient = invitation.recipient();
    return perform(
        invitation,
        Optional.of(new FakePerson(recipient.customerId(), recipient.address())),
        context,
        ref ->
            invitation.survey().equals(FakeSurveyChannelProvider.SURVEY)
                ? Outcome.done(
                    new Invited(
                        Optional.of(URI.create("https://surveys.example/" + ref)),
                        Optional.of(context.now().plus(Duration.ofDays(30)))),
                    ref)
                : Outcome.rejected(RejectionKind.NOT_FOUND, "survey", "there is no such survey"));
  }

  static SurveyResponse response(int number) {
    return new SurveyResponse(
        "response-" + number + "-1",
        new ProviderRef("response-" + number),
        FakeSurveyChannelProvider.SURVEY,
        Optional.of(new ProviderRef("invitation-" + number)),
        Optional.empty(),
        Optional.of("B-" + number),
        List.of(
            new SurveyResponse.Answer(
                "recommend",
                SurveyResponse.Metric.NPS,
                Optional.of(new SurveyResponse.Score(9, 0, 10)),
                Optional.empty(),
                "")),
        false,
        true,
        Instant.parse("2051-03-01T08:00:00Z"));
  }

  @Override
  public Optional<Feed<SurveyResponse>> responses() {
    return desk().feed("responses", SurveyResponse.class);
  }

  @Override
  public Optional<WebhookNews<SurveyResponse>> responseNews() {
    return desk().facet("responseNews", new FakeWebhookNews<>(FakeSurveyChannel::response));
  }

  @Override
  public Optional<SurveyAnswers> answers() {
    return desk().facet("answers", new Answering(desk()));
  }

  /** Answers what was said. */
  private static final class Answering extends FakeFacet<SurveyAnswers.Answered>
      implements SurveyAnswers {
    Answering(FakeDesk desk) {
      super(desk, "answer");
    }

    @Override
    public Outcome<Answered> answer(AnswerRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              request.response().id().startsWith("response-")
                  ? Outcome.done(new Answered(), ref)
                  : Outcome.rejected(
                      RejectionKind.NOT_FOUND, "response", "there is no such response"));
    }
  }
}
