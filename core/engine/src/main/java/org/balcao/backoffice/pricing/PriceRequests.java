package org.balcao.backoffice.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.kernel.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Refuses requests that can never work, naming what is wrong with them. */
final class PriceRequests {
  private static final int MOST_PROBLEMS = 100;

  private PriceRequests() {}

  static void check(List<SetPrice> prices) {
    List<String> problems = new ArrayList<>();
    Set<PriceKey> keys = new HashSet<>();
    for (SetPrice price : prices) {
      String of = "price of " + price.sku() + ": ";
      if (price.price().isNegative()) {
        problems.add(of + "price: must not be negative, not " + price.price());
      }
      String group = price.group();
      if (group != null && (group.isBlank() || group.length() > 60)) {
        problems.add(of + "group: must have 1 to 60 characters, or be left out for everybody");
      }
      checkTime(of, price.from(), price.until(), problems);
      if (!keys.add(PriceKey.of(price))) {
        problems.add(of + "the same currency, group and start are there more than once");
      }
    }
    done(problems);
  }

  static void checkKnown(Collection<String> unknown) {
    done(
        unknown.stream()
            .map(sku -> "price of " + sku + ": sku: there is no such variant; save it first")
            .toList());
  }

  private static void checkTime(
      String of, @Nullable Instant from, @Nullable Instant until, List<String> problems) {
    if (from != null && (from.isBefore(PriceKey.ALWAYS) || from.isAfter(PriceKey.LATEST))) {
      problems.add(of + "from: must be a moment from 1970 to 9999, or be left out for always");
    }
    if (until != null && !until.isAfter(from == null ? PriceKey.ALWAYS : from)) {
      problems.add(of + "until: must come after from, and after 1970");
    }
    if (until != null && until.isAfter(PriceKey.LATEST)) {
      problems.add(of + "until: must be before the year 10000, or be left out for never");
    }
  }

  private static void done(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(
          "BAL-PRC001", problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }
  }
}
