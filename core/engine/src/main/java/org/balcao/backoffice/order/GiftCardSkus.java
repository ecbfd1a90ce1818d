package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.Actor;

/** Which lines of a new order are gift cards. */
@Dependent
class GiftCardSkus {
  private static final Actor SYSTEM = Actor.system("order");

  private final Catalog catalog;

  @Inject
  GiftCardSkus(Catalog catalog) {
    this.catalog = catalog;
  }

  Set<String> of(PlaceOrder request) {
    Map<String, Variant> known =
        catalog.variants(
            SYSTEM, request.lines().stream().map(PlaceOrder.Line::sku).distinct().toList());
    Set<String> giftCards = new HashSet<>();
    known.forEach(
        (sku, variant) -> {
          if (variant.giftCard()) {
            giftCards.add(sku);
          }
        });
    if (!giftCards.isEmpty()) {
      check(request, giftCards);
    }
    return giftCards;
  }

  private static void check(PlaceOrder request, Set<String> giftCards) {
    List<String> problems = new ArrayList<>();
    for (PlaceOrder.Line line : request.lines()) {
      if (giftCards.contains(line.sku())
          && (!line.unitPrice().isPositive() || !line.taxes().isEmpty())) {
        problems.add(
            "line " + line.sku() + ": a gift card costs more than nothing, and is not taxed");
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD001", problems);
    }
  }
}
