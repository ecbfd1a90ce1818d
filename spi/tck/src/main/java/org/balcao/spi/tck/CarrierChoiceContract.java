package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.policy.CarrierChoice;
import org.balcao.spi.policy.CarrierChoice.Offer;
import org.balcao.spi.policy.CarrierChoice.Offers;
import org.junit.jupiter.api.Test;

/** What every {@link CarrierChoice} keeps. */
public interface CarrierChoiceContract
    extends GeneratedChecks<CarrierChoice, Offers, List<String>> {

  @Override
  default Class<CarrierChoice> extensionPoint() {
    return CarrierChoice.class;
  }

  @Override
  default List<String> ask(CarrierChoice policy, Offers input) {
    return policy.ranked(input);
  }

  @Override
  default List<Offers> inputs() {
    return CarrierChoiceCases.ALL;
  }

  /** Only what is offered is chosen. */
  @Test
  default void onlyOffersAreChosen() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<String> chosen = ask(policy, input);
          Set<String> offered = input.offers().stream().map(Offer::id).collect(Collectors.toSet());
          assertTrue(offered.containsAll(chosen), () -> "not all are offered: " + chosen);
        });
  }

  /** Each offer has one place at most. */
  @Test
  default void noOfferIsRankedTwice() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<String> chosen = ask(policy, input);
          assertEquals(new HashSet<>(chosen).size(), chosen.size(), "offers, each once");
        });
  }

  /** The ranking does not depend on which carrier answered first. */
  @Test
  default void theRankingDoesNotDependOnTheOrderOfOffers() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                ask(policy, input),
                ask(policy, CarrierChoiceCases.turned(input)),
                "the ranking, offers turned round"));
  }
}
