package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.supplier.Acknowledgement;
import org.balcao.spi.supplier.Acknowledgement.LineAnswer;
import org.balcao.spi.supplier.Availability;
import org.balcao.spi.supplier.CatalogueItem;
import org.balcao.spi.supplier.PurchaseCancellations;
import org.balcao.spi.supplier.PurchaseChanges;
import org.balcao.spi.supplier.PurchaseOrder;
import org.balcao.spi.supplier.Quotations;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.supplier.SupplierDocument;

/** A supplier in memory. */
final class FakeSupplierConnector extends FakePlugin
    implements SupplierConnector, FakeEffect<Acknowledgement> {

  /** Orders as they stand; changed only within {@link FakeDesk#perform}, which runs alone. */
  private final Map<ProviderRef, PurchaseOrder> orders;

  FakeSupplierConnector(FakeDesk desk, Map<ProviderRef, PurchaseOrder> orders) {
    super(desk);
    this.orders = orders;
  }

  @Override
  public String operation() {
    return "order";
  }

  @Override
  public Outcome<Acknowledgement> place(PurchaseOrder order, CallContext context) {
    return perform(order, FakePerson.at(order.deliverTo()), context, ref -> placed(order, ref));
  }

  private Outcome<Acknowledgement> placed(PurchaseOrder order, ProviderRef ref) {
    Optional<Outcome<Acknowledgement>> refusal =
        desk().refusal(Optional.empty(), Optional.of(order.deliverTo().country()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (order.lines().stream().noneMatch(FakeSupplierConnector::isSold)) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "article", "nothing of that is sold");
    }
    orders.put(ref, order);
    return Outcome.done(acknowledged(order, ref), ref);
  }

  private static Acknowledgement acknowledged(PurchaseOrder order, ProviderRef ref) {
    return new Acknowledgement(
        order.number(),
        order.revision(),
        Optional.of("S-" + ref),
        order.lines().stream().map(FakeSupplierConnector::answer).toList());
  }

  private static LineAnswer answer(PurchaseOrder.Line line) {
    return isSold(line)
        ? LineAnswer.accepted(line.id(), line.quantity())
        : new LineAnswer(
            line.id(),
            Acknowledgement.Answer.REJECTED,
            "not-sold",
            line.quantity(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  private static boolean isSold(PurchaseOrder.Line line) {
    return !line.supplierSku()
        .filter(FakeSupplierConnectorProvider.UNKNOWN_SKU::equals)
        .isPresent();
  }

  private static <R> Outcome<R> unknown() {
    return Outcome.rejected(RejectionKind.NOT_FOUND, "unknown", "there is no such order");
  }

  @Override
  public Optional<PurchaseChanges> changes() {
    return desk().facet("changes", new Changing());
  }

  @Override
  public Optional<PurchaseCancellations> cancellations() {
    return desk().facet("cancellations", new Cancelling());
  }

  @Override
  public Optional<Feed<SupplierDocument>> documents() {
    return desk().feed("documents", SupplierDocument.class);
  }

  @Override
  public Optional<Feed<CatalogueItem>> catalogue() {
    return desk().feed("catalogue", CatalogueItem.class);
  }

  @Override
  public Optional<Availability> availability() {
    return desk().facet("availability", new Stock());
  }

  @Override
  public Optional<Quotations> quotations() {
    return desk().facet("quotations", new Quoting());
  }

  /** Changes what was placed. */
  private final class Changing extends FakeFacet<Acknowledgement> implements PurchaseChanges {
    Changing() {
      super(FakeSupplierConnector.this.desk(), "order-change");
    }

    @Override
    public Outcome<Acknowledgement> change(ChangeRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              orders.replace(request.order(), request.changed()) == null
                  ? unknown()
                  : Outcome.done(acknowledged(request.changed(), request.order()), ref));
    }
  }

  /** Calls off what was placed. */
  private final class Cancelling extends FakeFacet<PurchaseCancellations.Cancelled>
      implements PurchaseCancellations {
    Cancelling() {
      super(FakeSupplierConnector.this.desk(), "order-cancellation");
    }

    @Override
    public Outcome<Cancelled> cancel(CancelRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              orders.remove(request.order()) == null
                  ? unknown()
                  : Outcome.done(new Cancelled(), ref));
    }
  }

  /** Has ten of everything. */
  private final class Stock implements Availability {
    @Override
    public Outcome<List<Available>> of(Set<String> supplierSkus, CallContext context) {
      return desk()
          .answer(
              context,
              () ->
                  supplierSkus.stream()
                      .filter(sku -> !sku.equals(FakeSupplierConnectorProvider.UNKNOWN_SKU))
                      .sorted()
                      .map(sku -> new Available(sku, 10, Optional.empty(), context.now()))
                      .toList());
    }
  }

  /** Offers everything at the price that was expected. */
  private final class Quoting extends FakeFacet<Quotations.Offer> implements Quotations {
    Quoting() {
      super(FakeSupplierConnector.this.desk(), "quotation");
    }

    @Override
    public Outcome<Offer> ask(QuotationRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              Outcome.done(
                  new Offer(
                      "S-" + ref,
                      request.lines().stream().map(line -> offered(line, request)).toList(),
                      context.now().plus(Duration.ofDays(14))),
                  ref));
    }

    private static OfferLine offered(PurchaseOrder.Line line, QuotationRequest request) {
      return new OfferLine(
          line.id(), line.quantity(), line.unitPrice(), Optional.of(request.wantedOn()));
    }
  }
}
