package org.balcao.frontoffice.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Refuses what can never be right, naming all that is wrong with it. */
final class DraftChecks {
  private static final int LONGEST_REASON = 500;

  private DraftChecks() {}

  static void check(DraftDetails details) {
    List<String> problems = new ArrayList<>();
    // An order asks for the same; to hear of it here is soon enough to ask the buyer.
    if (!details.buyer().email().matches("[^@\\s]{1,64}@[^@\\s]{1,189}")) {
      problems.add("buyer: not an e-mail address");
    }
    if (details.buyer().name().isBlank() || details.buyer().name().length() > 200) {
      problems.add("buyer: a name has 1 to 200 characters");
    }
    atMost(details.buyer().phone(), 60, "buyer: a phone number", problems);
    atMost(details.buyer().taxId(), 40, "buyer: a tax id", problems);
    atMost(details.carrier(), 60, "carrier", problems);
    atMost(details.service(), 60, "service", problems);
    if ((details.carrier() == null) != (details.service() == null)) {
      problems.add("carrier and service: both or none");
    }
    atMost(details.channel(), 40, "channel", problems);
    atMost(details.note(), 4000, "note", problems);
    if (details.owner().isBlank() || details.owner().length() > 100) {
      problems.add("owner: 1 to 100 characters");
    }
    refuse(problems);
  }

  private static void atMost(@Nullable String text, int most, String what, List<String> problems) {
    if (text != null && (text.isBlank() || text.length() > most)) {
      problems.add(what + ": 1 to " + most + " characters, or nothing at all");
    }
  }

  static void check(DraftChange change) {
    List<String> problems = new ArrayList<>();
    if (change.added().isEmpty() && change.quantities().isEmpty() && change.prices().isEmpty()) {
      problems.add("nothing is changed");
    }
    change
        .quantities()
        .forEach(
            (sku, quantity) -> {
              if (quantity < 0) {
                problems.add("quantities: SKU " + sku + " needs 0 or more");
              }
            });
    Set<String> named = new HashSet<>();
    for (DraftChange.NewPrice price : change.prices()) {
      if (price.unitPrice().isNegative()) {
        problems.add("prices: SKU " + price.sku() + " needs 0 or more");
      }
      if (!named.add(price.sku())) {
        problems.add("prices: SKU " + price.sku() + " is named twice");
      }
    }
    boolean unexplained = !change.prices().isEmpty() && change.reason().isBlank();
    if (unexplained || change.reason().length() > LONGEST_REASON) {
      problems.add("reason: another price needs one, of 1 to " + LONGEST_REASON + " characters");
    }
    refuse(problems);
  }

  static void checkReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      refuse(List.of("reason: 1 to " + LONGEST_REASON + " characters"));
    }
  }

  static void checkCurrency(Draft draft, DraftChange change) {
    for (DraftChange.NewPrice price : change.prices()) {
      Money money = price.unitPrice();
      if (!money.currency().equals(draft.cart().currency())) {
        refuse(
            List.of(
                String.format(
                    Locale.ROOT,
                    "prices: SKU %s needs a price in %s",
                    price.sku(),
                    draft.cart().currency().getCurrencyCode())));
      }
    }
  }

  static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-DRF001", problems);
    }
  }

  static ConflictException changedMeanwhile(Object draftId) {
    return new ConflictException(
        "BAL-DRF004", "draft " + draftId + " was changed meanwhile; look at it again");
  }
}
