package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.fiscal.Taxes;
import org.balcao.backoffice.pricing.Prices;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;
import org.jspecify.annotations.Nullable;

/** Works out what an order would become. Asks the tax calculator: no unit of work may be open. */
@Dependent
class AmendmentPlanning {
  private static final Actor SYSTEM = Actor.system("order");

  private final Catalog catalog;
  private final Prices prices;
  private final Customers customers;
  private final Taxes taxes;
  private final OrderSales sales;

  @Inject
  AmendmentPlanning(
      Catalog catalog, Prices prices, Customers customers, Taxes taxes, OrderSales sales) {
    this.catalog = catalog;
    this.prices = prices;
    this.customers = customers;
    this.taxes = taxes;
    this.sales = sales;
  }

  /** The order before, and the highest number that a line of it ever had. */
  record Subject(RecordedOrder recorded, int lastLine) {
    OrderView order() {
      return recorded.order();
    }
  }

  AmendmentPlan plan(Subject subject, Amendment change) {
    OrderView order = subject.order();
    refuse(AmendmentChecks.problems(order, change));
    List<AmendmentPlan.Added> added = added(subject, change);
    Map<String, Money> newPrices = new HashMap<>();
    change.prices().forEach(price -> newPrices.put(price.lineId(), price.unitPrice()));
    List<OrderLine> lines = new ArrayList<>();
    Map<String, Money> listed = listed(order, change);
    Money overridden = Money.zero(order.total().currency());
    for (OrderLine line : order.lines()) {
      int quantity = change.quantities().getOrDefault(line.lineId(), line.quantity());
      if (quantity > 0) {
        Money price = newPrices.getOrDefault(line.lineId(), line.unitPrice());
        lines.add(changed(line, quantity, price));
        overridden = overridden.plus(apart(price, line.unitPrice()).times(quantity));
        int more = quantity - line.quantity();
        Money list = listed.get(line.sku());
        if (more > 0 && list != null) {
          overridden = overridden.plus(apart(line.unitPrice(), list).times(more));
        }
      }
    }
    added.forEach(line -> lines.add(line.line()));
    Address delivery = change.delivery() == null ? order.delivery() : change.delivery();
    Money shipping = change.shipping() == null ? order.shipping() : change.shipping();
    return taxed(
        subject.recorded(),
        lines,
        added,
        delivery,
        shipping,
        overridden.plus(apart(shipping, order.shipping())));
  }

  /** What the price list says now of lines that shall have more pieces. */
  private Map<String, Money> listed(OrderView order, Amendment change) {
    List<String> skus =
        order.lines().stream()
            .filter(
                line ->
                    change.quantities().getOrDefault(line.lineId(), line.quantity())
                        > line.quantity())
            .map(OrderLine::sku)
            .distinct()
            .toList();
    return skus.isEmpty() || prices.includeTax() != order.pricesIncludeTax()
        ? Map.of()
        : prices.current(SYSTEM, skus, order.total().currency(), group(order));
  }

  private @Nullable String group(OrderView order) {
    @Nullable UUID customer = order.customerId().orElse(null);
    return customer == null ? null : customers.group(customer);
  }

  private AmendmentPlan taxed(
      RecordedOrder recorded,
      List<OrderLine> lines,
      List<AmendmentPlan.Added> added,
      Address delivery,
      Money shipping,
      Money overridden) {
    OrderView order = recorded.order();
    TaxResult result =
        taxes.calculate(sales.of(recorded, lines, delivery, shipping), order.locale());
    List<OrderLine> taxed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      // Of what has left the revenue is recognised, with its tax.
      taxed.add(line.shipped() > 0 ? line : taxed(line, result.lines().get(i).taxes()));
    }
    boolean transportCharged = order.lines().stream().anyMatch(line -> line.shipped() > 0);
    List<TaxResult.TaxAmount> shippingTaxes =
        transportCharged ? order.shippingTaxes() : result.lines().get(lines.size()).taxes();
    Money zero = Money.zero(order.total().currency());
    Money tax = Shares.sum(shippingTaxes, zero);
    Money goods = zero;
    for (OrderLine line : taxed) {
      tax = tax.plus(Shares.sum(line.taxes(), zero));
      goods = goods.plus(line.total());
    }
    Money sum = goods.plus(shipping);
    int stay = taxed.size() - added.size();
    List<AmendmentPlan.Added> taxedAdded = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      taxedAdded.add(new AmendmentPlan.Added(taxed.get(stay + i), added.get(i).mayWait()));
    }
    return new AmendmentPlan(
        taxed,
        taxedAdded,
        delivery,
        shipping,
        shippingTaxes,
        goods,
        tax,
        order.pricesIncludeTax() ? sum : sum.plus(tax),
        overridden);
  }

  private List<AmendmentPlan.Added> added(Subject subject, Amendment change) {
    if (change.added().isEmpty()) {
      return List.of();
    }
    OrderView order = subject.order();
    List<String> problems = new ArrayList<>();
    if (prices.includeTax() != order.pricesIncludeTax()) {
      problems.add("added: the store's prices treat tax otherwise than this order; make a new one");
    }
    List<String> skus = change.added().stream().map(Amendment.NewLine::sku).distinct().toList();
    Map<String, Variant> variants = catalog.variants(SYSTEM, skus);
    Map<String, Money> current =
        prices.current(SYSTEM, skus, order.total().currency(), group(order));
    List<AmendmentPlan.Added> added = new ArrayList<>();
    int number =
        Math.max(
            subject.lastLine(),
            order.lines().stream().mapToInt(l -> Integer.parseInt(l.lineId())).max().orElse(0));
    for (Amendment.NewLine line : change.added()) {
      Variant variant = variants.get(line.sku());
      Money price = current.get(line.sku());
      if (variant == null || !variant.active() || price == null) {
        problems.add("added: '" + line.sku() + "' is not on sale, or has no price");
      } else if (variant.giftCard()) {
        problems.add("added: '" + line.sku() + "' is a gift card; sell it by an order of its own");
      } else {
        added.add(
            new AmendmentPlan.Added(
                new OrderLine(
                    Integer.toString(++number),
                    line.sku(),
                    variant.name(),
                    line.quantity(),
                    price,
                    price.times(line.quantity()),
                    List.of(),
                    variant.grams(),
                    0,
                    0,
                    0),
                variant.backorder()));
      }
    }
    refuse(problems);
    return added;
  }

  private static Money apart(Money one, Money other) {
    Money difference = one.minus(other);
    return difference.isNegative() ? difference.negated() : difference;
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD005", problems);
    }
  }

  private static OrderLine changed(OrderLine line, int quantity, Money unitPrice) {
    return new OrderLine(
        line.lineId(),
        line.sku(),
        line.name(),
        quantity,
        unitPrice,
        line.shipped() > 0 ? line.total() : unitPrice.times(quantity),
        line.taxes(),
        line.grams(),
        line.shipped(),
        line.delivered(),
        line.returned());
  }

  private static OrderLine taxed(OrderLine line, List<TaxResult.TaxAmount> taxes) {
    return new OrderLine(
        line.lineId(),
        line.sku(),
        line.name(),
        line.quantity(),
        line.unitPrice(),
        line.total(),
        taxes,
        line.grams(),
        line.shipped(),
        line.delivered(),
        line.returned());
  }
}
