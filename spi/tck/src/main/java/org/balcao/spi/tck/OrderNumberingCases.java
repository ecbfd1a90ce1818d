package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.policy.OrderNumbering.Request;

/** Places in the sequence of orders: some follow each other, some lie far apart. */
final class OrderNumberingCases {
  static final List<Request> ALL =
      following(
          Dice.inputs(
              new Request(7, LocalDate.of(2051, 3, 1), "web", "BR"), OrderNumberingCases::thrown));

  private OrderNumberingCases() {}

  private static Request thrown(Dice dice) {
    return new Request(
        dice.number(dice.oneIn(2) ? 1_000_000_000_000L : 9_999),
        dice.date(),
        dice.of(List.of("web", "shop", "telephone")),
        dice.of(List.of("BR", "PT", "JP")));
  }

  /** In the order of the sequence, as orders come: no place twice, and no date before another. */
  private static List<Request> following(List<Request> requests) {
    List<Long> places = requests.stream().map(Request::sequence).distinct().sorted().toList();
    List<LocalDate> dates = requests.stream().map(Request::date).sorted().toList();
    List<Request> following = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Request request = requests.get(i);
      following.add(new Request(places.get(i), dates.get(i), request.channel(), request.country()));
    }
    return List.copyOf(following);
  }
}
