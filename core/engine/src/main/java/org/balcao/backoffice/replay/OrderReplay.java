package org.balcao.backoffice.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.backoffice.fiscal.Taxes;
import org.balcao.backoffice.fiscal.TaxesUnavailableException;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.RecordedOrder;
import org.balcao.backoffice.screening.JudgedCase;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.backoffice.shipping.QuotedGoods;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.shipping.Parcel;

/** Puts one order after another to a candidate. */
final class OrderReplay {
  private static final System.Logger LOG = System.getLogger(OrderReplay.class.getName());
  private static final Actor SYSTEM = Actor.system("replay");

  /** What is asked. */
  record Features(
      UnitOfWork unit,
      Orders orders,
      Screening screening,
      Shipping shipping,
      Taxes taxes,
      Catalog catalog) {}

  private final Features features;
  private final Candidate candidate;
  private final Set<ReplayPart> parts;

  OrderReplay(Features features, Candidate candidate, Set<ReplayPart> parts) {
    this.features = features;
    this.candidate = candidate;
    this.parts = parts;
  }

  /** A part of an order cannot be replayed. */
  private static final class HinderedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Hindrance why;

    private HinderedException(Hindrance why) {
      super(why.name(), null, false, false);
      this.why = why;
    }
  }

  private interface Part<T> {
    Optional<T> replay();
  }

  ReplayedOrder replay(RecordedOrder recorded) {
    OrderView order = recorded.order();
    Map<ReplayPart, Hindrance> hindrances = new EnumMap<>(ReplayPart.class);
    Optional<ReplayedOrder.Judged> judged =
        part(ReplayPart.FRAUD, order, hindrances, () -> Optional.of(judged(order)));
    Optional<ReplayedOrder.Freight> freight =
        part(ReplayPart.FREIGHT, order, hindrances, () -> freight(recorded));
    // As in earnest: the tax of what the transport costs now.
    Money shipping = freight.flatMap(ReplayedOrder.Freight::candidate).orElseGet(order::shipping);
    Optional<ReplayedOrder.Tax> tax =
        part(ReplayPart.TAX, order, hindrances, () -> Optional.of(tax(recorded, shipping)));
    return new ReplayedOrder(
        order.id(),
        order.number(),
        order.placedAt(),
        order.state(),
        order.total(),
        judged,
        freight,
        tax,
        total(order, shipping, tax.map(ReplayedOrder.Tax::candidate).orElseGet(order::tax)),
        hindrances);
  }

  private static Money total(OrderView order, Money shipping, Money tax) {
    Money sum = order.goods().plus(shipping);
    return order.pricesIncludeTax() ? sum : sum.plus(tax);
  }

  private <T> Optional<T> part(
      ReplayPart part, OrderView order, Map<ReplayPart, Hindrance> hindrances, Part<T> work) {
    if (!parts.contains(part)) {
      return Optional.empty();
    }
    try {
      return work.replay();
    } catch (HinderedException e) {
      hindrances.put(part, e.why);
    } catch (TaxesUnavailableException e) {
      hindrances.put(part, Hindrance.NO_ANSWER);
    } catch (DatabaseException e) {
      throw e;
    } catch (RuntimeException e) {
      // One order must not stop the others; what is wrong with it is told by its count.
      LOG.log(System.Logger.Level.WARNING, part + " of " + order + " cannot be replayed", e);
      hindrances.put(part, Hindrance.UNREADABLE);
    }
    return Optional.empty();
  }

  private ReplayedOrder.Judged judged(OrderView order) {
    JudgedCase recorded =
        features
            .unit()
            .call(
                session ->
                    features
                        .screening()
                        .recorded(session, candidate, ScreeningPoint.PRE_AUTHORIZATION, order.id()))
            .orElseThrow(() -> new HinderedException(Hindrance.NOT_SCREENED));
    if (recorded.result() == ScreeningResult.OPEN) {
      throw new HinderedException(Hindrance.NOT_JUDGED_YET);
    }
    ScreeningResult again =
        features
            .screening()
            .judgeAgain(candidate, recorded)
            .orElseThrow(() -> new HinderedException(Hindrance.NO_ANSWER));
    return new ReplayedOrder.Judged(recorded.result(), again);
  }

  private Optional<ReplayedOrder.Freight> freight(RecordedOrder recorded) {
    OrderView order = recorded.order();
    if (recorded.edited()) {
      throw new HinderedException(Hindrance.EDITED);
    }
    Optional<Parcel> parcel = QuotedGoods.parcel(goods(order));
    if (parcel.isEmpty()) {
      return Optional.empty();
    }
    LocalDate readyOn = order.placedAt().atZone(candidate.clock().zone()).toLocalDate();
    List<DeliveryOption> options =
        features
            .shipping()
            .options(
                candidate,
                order.delivery(),
                List.of(parcel.get()),
                order.goods(),
                readyOn,
                order.locale());
    Optional<DeliveryOption> same =
        options.stream()
            .filter(o -> o.carrier().equals(order.carrier()) && o.service().equals(order.service()))
            .findFirst();
    Optional<DeliveryOption> taken = same.or(() -> options.stream().findFirst());
    return Optional.of(
        new ReplayedOrder.Freight(
            order.shipping(),
            taken.map(DeliveryOption::price),
            taken.map(o -> o.carrier() + "/" + o.service()).orElse("")));
  }

  /** The weight is kept with the order; the measures are the catalogue's. */
  private List<QuotedGoods> goods(OrderView order) {
    Map<String, Variant> variants =
        features
            .catalog()
            .variants(SYSTEM, order.lines().stream().map(OrderLine::sku).distinct().toList());
    List<QuotedGoods> goods = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      Variant variant = variants.get(line.sku());
      if (variant == null) {
        throw new HinderedException(Hindrance.UNKNOWN_SKU);
      }
      goods.add(
          new QuotedGoods(
              line.grams(),
              variant.lengthMm(),
              variant.widthMm(),
              variant.heightMm(),
              line.quantity()));
    }
    return goods;
  }

  private ReplayedOrder.Tax tax(RecordedOrder recorded, Money shipping) {
    OrderView order = recorded.order();
    Sale sale = features.orders().sale(recorded).withShipping(shipping);
    Money found =
        features.taxes().calculate(candidate, sale, order.locale()).lines().stream()
            .map(line -> line.total(sale.currency()))
            .reduce(Money.zero(sale.currency()), Money::plus);
    return new ReplayedOrder.Tax(order.tax(), found);
  }
}
