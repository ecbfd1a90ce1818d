package org.balcao.spi.tck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.balcao.spi.policy.ContactPolicy.Answer;
import org.balcao.spi.policy.ContactPolicy.Contact;
import org.balcao.spi.policy.ContactPolicy.Verdict;
import org.balcao.spi.policy.EscalationPolicy.Complaint;
import org.balcao.spi.policy.EscalationPolicy.Escalation;
import org.balcao.spi.policy.RecoveryPolicy.Signal;
import org.balcao.spi.policy.RecoveryPolicy.Step;
import org.balcao.spi.policy.RetentionPolicy.Datum;
import org.balcao.spi.policy.RetentionPolicy.Retention;

/** Policies about the people that a store deals with, whose answers make no sense. */
final class CarePolicyBreakages {
  private CarePolicyBreakages() {}

  static List<Breakage> recovery() {
    return Ruling.with(
        steps(
            "noStepComesBeforeTheSignal",
            "writes before anything is lost",
            (signal, step) ->
                new Step(
                    step.at().minus(Duration.ofDays(9)),
                    step.channel(),
                    step.template(),
                    step.coupon())),
        Ruling.<Signal, List<Step>>of(
            "stepsAreInTheOrderOfTime",
            "begins with the last",
            (signal, steps) -> Inputs.reversed(steps)),
        steps(
            "stepsReachTheBuyer",
            "sends a pigeon",
            (signal, step) -> new Step(step.at(), "PIGEON", step.template(), step.coupon())),
        steps(
            "stepsNameATemplate",
            "sends a blank page",
            (signal, step) -> new Step(step.at(), step.channel(), "", step.coupon())));
  }

  private static Breakage steps(String check, String how, BiFunction<Signal, Step, Step> spoiler) {
    return Ruling.<Signal, List<Step>>of(
        check, how, (signal, steps) -> Lists.each(steps, step -> spoiler.apply(signal, step)));
  }

  static List<Breakage> escalation() {
    return Ruling.with(
        Ruling.<Complaint, Escalation>of(
            "anAnswerIsDueAfterTheComplaint",
            "is late before it begins",
            (complaint, found) ->
                new Escalation(
                    found.toOmbudsman(),
                    found.answerBy().minus(Duration.ofDays(100)),
                    found.reason())),
        Ruling.<Complaint, Escalation>of(
            "anEscalationHasAReason",
            "says nothing",
            (complaint, found) -> new Escalation(found.toOmbudsman(), found.answerBy(), " ")),
        Ruling.<Complaint, Escalation>of(
            "whatIsGraverIsNotKeptBack",
            "is afraid of what is grave",
            (complaint, found) ->
                new Escalation(
                    found.toOmbudsman() && complaint.severity() < 0.99,
                    found.answerBy(),
                    found.reason())));
  }

  static List<Breakage> contact() {
    return Ruling.with(
        Ruling.<Contact, Answer>of(
            "onlyWhatIsLaterHasAMoment",
            "does not say when",
            (contact, found) -> new Answer(found.verdict(), Optional.empty(), found.reason())),
        Ruling.<Contact, Answer>of(
            "laterIsAfterNow",
            "means yesterday",
            (contact, found) ->
                new Answer(
                    found.verdict(),
                    found.notBefore().map(at -> contact.now().minus(Duration.ofDays(1))),
                    found.reason())),
        Ruling.<Contact, Answer>of(
            "laterComes",
            "puts off for ever",
            (contact, found) ->
                found.verdict() == Verdict.ALLOWED
                    ? new Answer(
                        Verdict.LATER,
                        Optional.of(contact.now().plus(Duration.ofHours(1))),
                        "tomorrow, perhaps")
                    : found),
        Ruling.<Contact, Answer>of(
            "theBlockedAreLeftInPeace",
            "sends all the same",
            (contact, found) ->
                contact.blocked() ? new Answer(Verdict.ALLOWED, Optional.empty(), "no") : found),
        Ruling.<Contact, Answer>of(
            "consentForbidsNothing",
            "has understood it the wrong way round",
            (contact, found) ->
                contact.consents().contains(contact.purpose())
                    ? new Answer(Verdict.REFUSED, Optional.empty(), "the recipient has agreed")
                    : found),
        Ruling.<Contact, Answer>of(
            "anAnswerAboutAMessageHasAReason",
            "says nothing",
            (contact, found) -> new Answer(found.verdict(), found.notBefore(), "")));
  }

  static List<Breakage> retention() {
    return Ruling.with(
        Ruling.<Datum, Retention>of(
            "askingForErasureNeverKeepsLonger",
            "punishes the question",
            (datum, found) ->
                datum.erasureAsked()
                    ? new Retention(found.keepUntil().plusYears(100), found.rule())
                    : found),
        Ruling.<Datum, Retention>of(
            "whatIsUsedIsNotErasedEarlier",
            "throws away what is in use",
            (datum, found) ->
                datum.lastUsedOn().equals(datum.today())
                    ? new Retention(datum.createdOn().minusDays(1), found.rule())
                    : found));
  }
}
