package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Recipient;
import org.balcao.spi.survey.SurveyAnswers;
import org.balcao.spi.survey.SurveyAnswers.AnswerRequest;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.survey.SurveyInvitation;

/** The operations of a survey channel, each with requests that work. */
final class SurveyOperations {
  private final SurveyChannelContract contract;

  SurveyOperations(SurveyChannelContract contract) {
    this.contract = contract;
  }

  List<Operation<SurveyChannel, ?, ?, ?>> all() {
    List<Operation<SurveyChannel, ?, ?, ?>> all = new ArrayList<>();
    all.add(
        Operation.<SurveyChannel, SurveyInvitation, SurveyChannel.Invited>effect(
                "invite",
                SurveyChannel::invite,
                bench -> contract.invitation(contract.survey(), bench.unique("B-")))
            .another(i -> contract.invitation(i.survey(), i.orderNumber().orElse("") + "-2"))
            .times(invited -> invited.expires().stream().toList()));
    contract
        .response()
        .ifPresent(
            response ->
                all.add(
                    Operation.effect(
                            "answers",
                            SurveyChannel::answers,
                            SurveyAnswers::answer,
                            bench -> answer(response, bench.unique("Obrigado ")))
                        .another(a -> answer(a.response(), a.text() + "!"))));
    return all;
  }

  static SurveyInvitation sample(String survey, String orderNumber) {
    return new SurveyInvitation(
        survey,
        new Recipient(
            Optional.of(Person.CUSTOMER_ID),
            Channel.EMAIL,
            Person.EMAIL,
            Optional.of(Person.NAME),
            Locale.forLanguageTag("pt-BR")),
        SurveyInvitation.Occasion.DELIVERED,
        Optional.of(orderNumber),
        List.of(new SurveyInvitation.Product("kettle-1", "Chaleira")),
        TestClock.START,
        Map.of("carrier", "correios"));
  }

  AnswerRequest answer(ProviderRef response, String text) {
    return new AnswerRequest(
        response, text, contract.answersInPublic(), Locale.forLanguageTag("pt-BR"));
  }

  Outcome<SurveyChannel.Invited> invite(Bench<SurveyChannel> bench, String survey) {
    return bench.plugin().invite(contract.invitation(survey, bench.unique("B-")), bench.call());
  }
}
