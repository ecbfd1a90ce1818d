package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.policy.CarrierChoice;
import org.junit.jupiter.api.Test;

/** What every {@link CarrierChoice} keeps: it is pure, and its answer makes sense. */
public interface CarrierChoiceContract extends PolicyContract<CarrierChoice> {

  @Override
  default Class<CarrierChoice> extensionPoint() {
    return CarrierChoice.class;
  }

  @Override
  default List<Rule<CarrierChoice, ?, ?>> rules() {
    return List.of(Rule.of("ranked", CarrierChoice::ranked, bench -> CarrierChoiceCases.sample()));
  }

  /** Each choice is one of the offers, once. */
  @Test
  default void onlyOffersAreChosen() {
    try (Bench<CarrierChoice> bench = new Bench<>(this)) {
      for (CarrierChoice.Offers input : CarrierChoiceCases.all()) {
        List<String> answer = bench.plugin().ranked(input);
        assertEquals(answer.size(), new HashSet<>(answer).size(), () -> "twice: " + answer);
        Set<String> offered =
            input.offers().stream().map(CarrierChoice.Offer::id).collect(Collectors.toSet());
        assertTrue(offered.containsAll(answer), () -> "not offered: " + answer);
      }
    }
  }
}
