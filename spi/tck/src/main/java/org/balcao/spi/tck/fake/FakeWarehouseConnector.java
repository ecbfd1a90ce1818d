package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.warehouse.FulfilmentCancellations;
import org.balcao.spi.warehouse.FulfilmentOrder;
import org.balcao.spi.warehouse.InboundNotices;
import org.balcao.spi.warehouse.ReturnNotices;
import org.balcao.spi.warehouse.StockCount;
import org.balcao.spi.warehouse.WarehouseChange;
import org.balcao.spi.warehouse.WarehouseConnector;

/** A warehouse in memory. */
@SuppressWarnings("SameNameButDifferent") // two facets have an answer of that name
final class FakeWarehouseConnector extends FakePlugin
    implements WarehouseConnector, FakeEffect<WarehouseConnector.Released> {

  /** What can be called off; changed only within {@link FakeDesk#perform}, which runs alone. */
  private final Set<ProviderRef> released;

  FakeWarehouseConnector(FakeDesk desk, Set<ProviderRef> released) {
    super(desk);
    this.released = released;
  }

  @Override
  public String operation() {
    return "fulfilment";
  }

  @Override
  public Outcome<Released> release(FulfilmentOrder order, CallContext context) {
    return perform(order, FakePerson.at(order.to()), context, ref -> released(order, ref));
  }

  private Outcome<Released> released(FulfilmentOrder order, ProviderRef ref) {
    Optional<Outcome<Released>> refusal =
        desk().refusal(Optional.empty(), Optional.of(order.to().country()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    boolean unknown =
        order.lines().stream()
            .anyMatch(line -> line.sku().equals(FakeWarehouseConnectorProvider.UNKNOWN_SKU));
    if (unknown) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "article", "there is no such article");
    }
    released.add(ref);
    return Outcome.done(new Released("W-" + ref), ref);
  }

  @Override
  public Optional<FulfilmentCancellations> cancellations() {
    return desk().facet("cancellations", new Cancelling());
  }

  @Override
  public Optional<Feed<WarehouseChange>> changes() {
    return desk().feed("changes", WarehouseChange.class);
  }

  @Override
  public Optional<Feed<StockCount>> stock() {
    return desk().feed("stock", StockCount.class);
  }

  @Override
  public Optional<InboundNotices> inbound() {
    return desk().facet("inbound", new Inbound());
  }

  @Override
  public Optional<ReturnNotices> returns() {
    return desk().facet("returns", new Returns());
  }

  /** Calls off what was released and not called off yet. */
  private final class Cancelling extends FakeFacet<FulfilmentCancellations.Cancelled>
      implements FulfilmentCancellations {
    Cancelling() {
      super(FakeWarehouseConnector.this.desk(), "fulfilment-cancellation");
    }

    @Override
    public Outcome<Cancelled> cancel(CancelRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              released.remove(request.fulfilment())
                  ? Outcome.done(new Cancelled(), ref)
                  : Outcome.rejected(
                      RejectionKind.NOT_FOUND, "unknown", "there is no such fulfilment"));
    }
  }

  /** Expects what suppliers send. */
  private final class Inbound extends FakeFacet<InboundNotices.Expected> implements InboundNotices {
    Inbound() {
      super(FakeWarehouseConnector.this.desk(), "inbound");
    }

    @Override
    public Outcome<InboundNotices.Expected> announce(InboundNotice notice, CallContext context) {
      return perform(
          notice, context, ref -> Outcome.done(new InboundNotices.Expected("W-" + ref), ref));
    }
  }

  /** Expects what buyers send back. */
  private final class Returns extends FakeFacet<ReturnNotices.Expected> implements ReturnNotices {
    Returns() {
      super(FakeWarehouseConnector.this.desk(), "return");
    }

    @Override
    public Outcome<ReturnNotices.Expected> announce(ReturnNotice notice, CallContext context) {
      return perform(
          notice, context, ref -> Outcome.done(new ReturnNotices.Expected("W-" + ref), ref));
    }
  }
}
