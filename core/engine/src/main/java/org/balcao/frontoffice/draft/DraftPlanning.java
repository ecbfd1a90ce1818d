package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.pricing.Prices;
import org.balcao.frontoffice.cart.AgreedPrice;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.cart.CartLine;
import org.balcao.frontoffice.cart.Carts;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Works out what a change leaves of a draft's lines; changes nothing. */
@Dependent
class DraftPlanning {
  private static final Actor SYSTEM = Actor.system("draft");

  private final Prices prices;
  private final Customers customers;

  @Inject
  DraftPlanning(Prices prices, Customers customers) {
    this.prices = prices;
    this.customers = customers;
  }

  DraftPlan plan(Draft draft, DraftChange change) {
    Map<String, Integer> quantities = quantities(draft, change);
    Map<String, AgreedPrice> before = new HashMap<>();
    Map<String, Money> differences = new HashMap<>();
    for (CartLine line : draft.cart().lines()) {
      if (line.listPrice().isPresent()) {
        AgreedPrice agreed = DraftReading.agreed(line);
        before.put(line.sku(), agreed);
        differences.put(line.sku(), agreed.difference(line.quantity()));
      }
    }
    Map<String, AgreedPrice> agreed = new HashMap<>(before);
    agreed.putAll(repriced(draft, change, quantities.keySet(), before));
    if (draft.invitedUntil().isPresent()) {
      // The buyer has been told what it costs: so it costs that.
      fixed(draft, quantities.keySet(), agreed.keySet()).forEach(agreed::put);
    }
    agreed.keySet().retainAll(quantities.keySet());
    return plan(draft, quantities, agreed, differences);
  }

  private static DraftPlan plan(
      Draft draft,
      Map<String, Integer> quantities,
      Map<String, AgreedPrice> agreed,
      Map<String, Money> before) {
    Money zero = Money.zero(draft.cart().currency());
    Money overridden = zero;
    boolean further = false;
    for (Map.Entry<String, AgreedPrice> entry : agreed.entrySet()) {
      Money difference = entry.getValue().difference(quantities.getOrDefault(entry.getKey(), 0));
      overridden = overridden.plus(difference);
      further |= difference.compareTo(before.getOrDefault(entry.getKey(), zero)) > 0;
    }
    return new DraftPlan(items(quantities), agreed, overridden, further);
  }

  /** The same lines at the prices of now, which stay. */
  DraftPlan fixed(Draft draft) {
    Map<String, Integer> quantities = quantities(draft);
    Map<String, AgreedPrice> agreed = new HashMap<>();
    for (CartLine line : draft.cart().lines()) {
      Money price = line.unitPrice().orElseThrow();
      agreed.put(line.sku(), new AgreedPrice(price, line.listPrice().orElse(price)));
    }
    return new DraftPlan(items(quantities), agreed, draft.overridden(), false);
  }

  private static Map<String, Integer> quantities(Draft draft) {
    Map<String, Integer> quantities = new LinkedHashMap<>();
    draft.cart().lines().forEach(line -> quantities.put(line.sku(), line.quantity()));
    return quantities;
  }

  private static Map<String, Integer> quantities(Draft draft, DraftChange change) {
    Map<String, Integer> quantities = quantities(draft);
    change
        .quantities()
        .forEach(
            (sku, quantity) -> {
              if (!quantities.containsKey(sku)) {
                throw new NotFoundException("line", sku);
              }
              quantities.put(sku, quantity);
            });
    quantities.values().removeIf(quantity -> quantity == 0);
    for (CartItem item : change.added()) {
      if (item.quantity() < 1 || item.quantity() > Carts.MOST_PIECES) {
        DraftChecks.refuse(
            List.of("added: SKU " + item.sku() + " needs 1 to " + Carts.MOST_PIECES));
      }
      quantities.merge(item.sku(), item.quantity(), Math::addExact);
    }
    return quantities;
  }

  private Map<String, AgreedPrice> repriced(
      Draft draft, DraftChange change, Set<String> there, Map<String, AgreedPrice> before) {
    Set<String> wanted = new TreeSet<>();
    change.prices().forEach(price -> wanted.add(price.sku()));
    Map<String, Money> list = list(draft, wanted);
    Map<String, AgreedPrice> repriced = new HashMap<>();
    for (DraftChange.NewPrice price : change.prices()) {
      if (!there.contains(price.sku())) {
        throw new NotFoundException("line", price.sku());
      }
      @Nullable AgreedPrice old = before.get(price.sku());
      @Nullable Money now = old == null ? list.get(price.sku()) : old.listPrice();
      if (now == null) {
        throw new ConflictException(
            "BAL-DRF005",
            "SKU "
                + price.sku()
                + " has no price in "
                + draft.cart().currency().getCurrencyCode()
                + " that another one could be compared with; set one first");
      }
      repriced.put(price.sku(), new AgreedPrice(price.unitPrice(), now));
    }
    return repriced;
  }

  private Map<String, AgreedPrice> fixed(Draft draft, Set<String> there, Set<String> agreed) {
    Set<String> open = new TreeSet<>(there);
    open.removeAll(agreed);
    Map<String, AgreedPrice> fixed = new HashMap<>();
    list(draft, open).forEach((sku, price) -> fixed.put(sku, new AgreedPrice(price, price)));
    return fixed;
  }

  private Map<String, Money> list(Draft draft, Set<String> skus) {
    if (skus.isEmpty()) {
      return Map.of();
    }
    @Nullable UUID customer = draft.cart().customerId().orElse(null);
    @Nullable String group = customer == null ? null : customers.group(customer);
    return prices.current(SYSTEM, skus, draft.cart().currency(), group);
  }

  private static List<CartItem> items(Map<String, Integer> quantities) {
    List<CartItem> items = new ArrayList<>();
    quantities.forEach((sku, quantity) -> items.add(new CartItem(sku, quantity)));
    return items;
  }
}
