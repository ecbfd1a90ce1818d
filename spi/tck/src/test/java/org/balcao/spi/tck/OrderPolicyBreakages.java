package org.balcao.spi.tck;

import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.policy.CarrierChoice.Offer;
import org.balcao.spi.policy.CarrierChoice.Offers;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Decision;
import org.balcao.spi.policy.FraudCombination.Opinions;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderNumbering;

/** Policies about orders, whose answers make no sense. */
final class OrderPolicyBreakages {
  private OrderPolicyBreakages() {}

  static List<Breakage> carrierChoice() {
    return Ruling.with(
        Ruling.<Offers, List<String>>of(
            "onlyOffersAreChosen",
            "goes by itself",
            (offers, ranked) -> Stream.concat(ranked.stream(), Stream.of("on-foot")).toList()),
        Ruling.<Offers, List<String>>of(
            "noOfferIsRankedTwice",
            "takes one twice",
            (offers, ranked) -> Lists.firstTwice(ranked)),
        Ruling.<Offers, List<String>>of(
            "theRankingDoesNotDependOnTheOrderOfOffers",
            "takes who came first",
            (offers, ranked) -> offers.offers().stream().map(Offer::id).toList()));
  }

  static List<Breakage> fraudCombination() {
    return Ruling.with(
        Ruling.<Opinions, Decision>of(
            "whatAllDeclineIsNotApproved",
            "approves everything",
            (opinions, decision) -> new Decision(Course.APPROVE, "business is business")),
        Ruling.<Opinions, Decision>of(
            "oneMoreThatDeclinesNeverApproves",
            "takes two noes for a yes",
            (opinions, decision) ->
                declined(opinions) == 2 && opinions.opinions().size() > 2
                    ? new Decision(Course.APPROVE, "twice no")
                    : decision));
  }

  private static long declined(Opinions opinions) {
    return opinions.opinions().stream().filter(FraudCombinationCases::isDeclined).count();
  }

  static List<Breakage> orderNumbering() {
    return Ruling.with(
        Ruling.<OrderNumbering.Request, String>of(
            "aNumberCanBeReadAndTyped",
            "adds a sign that nobody can type",
            (request, number) -> number + "\u2603"),
        Ruling.<OrderNumbering.Request, String>of(
            "noNumberComesTwice",
            "keeps four digits",
            (request, number) -> "A-" + request.sequence() % 10_000));
  }

  static List<Breakage> orderAnalysis() {
    return Ruling.with(
        Ruling.<Facts, List<Finding>>of(
            "eachFindingIsToldOnce",
            "repeats itself",
            (facts, findings) -> Lists.firstTwice(findings)),
        Ruling.<Facts, List<Finding>>of(
            "aFindingHasACodeForPrograms",
            "speaks to people",
            (facts, findings) ->
                Lists.each(
                    findings,
                    f -> new Finding("Oh dear: " + f.code(), f.severity(), f.evidence()))),
        Ruling.<Facts, List<Finding>>of(
            "evidenceTellsNothingAboutThePerson",
            "names the buyer",
            (facts, findings) ->
                Lists.each(
                    findings,
                    f -> new Finding(f.code(), f.severity(), f.evidence() + nameOf(facts)))));
  }

  /** Not in the sample, where another check would find it too. */
  private static String nameOf(Facts facts) {
    return facts.order().lines().size() > 1 ? facts.order().email() : "";
  }
}
