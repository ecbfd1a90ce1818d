package org.balcao.spi.tck.fake;

import java.util.Comparator;
import java.util.List;
import org.balcao.spi.policy.CarrierChoice;

/** Takes the cheapest offer first. */
final class FakeCarrierChoice extends FakePolicy implements CarrierChoice {

  FakeCarrierChoice(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<String> ranked(Offers offers) {
    return offers.offers().stream()
        .sorted(
            Comparator.comparing(Offer::price)
                .thenComparing(Offer::latest)
                .thenComparing(Offer::id))
        .map(Offer::id)
        .toList();
  }
}
