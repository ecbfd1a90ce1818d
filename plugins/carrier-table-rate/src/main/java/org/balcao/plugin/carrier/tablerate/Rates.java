package org.balcao.plugin.carrier.tablerate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/** The rate lists of one service in one zone, one per currency and value band. */
record Rates(List<RateList> lists) {

  Rates {
    // The narrowest value band comes first; a list for any value comes last.
    lists =
        lists.stream()
            .sorted(
                Comparator.comparing(
                    (RateList list) -> list.upToValue().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  /** The list for goods of a value; nothing where that value or its currency is not served. */
  Optional<RateList> forGoodsOf(Money value) {
    return lists.stream().filter(list -> list.covers(value)).findFirst();
  }

  /** Whether two lists are for the same goods. */
  boolean isAmbiguous() {
    return lists.stream().map(list -> List.of(list.currency(), list.upToValue())).distinct().count()
        < lists.size();
  }
}
