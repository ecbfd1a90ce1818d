package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Spoils lists. */
final class Lists {
  private Lists() {}

  static <T> List<T> withoutLast(List<T> list) {
    return list.isEmpty() ? list : List.copyOf(list.subList(0, list.size() - 1));
  }

  static <T> List<T> firstTwice(List<T> list) {
    return Stream.concat(list.stream(), list.stream().limit(1)).toList();
  }

  static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }

  /** With another first one. */
  static <T> List<T> first(List<T> list, UnaryOperator<T> change) {
    if (list.isEmpty()) {
      return list;
    }
    List<T> changed = new ArrayList<>(list);
    changed.set(0, change.apply(list.get(0)));
    return List.copyOf(changed);
  }
}
