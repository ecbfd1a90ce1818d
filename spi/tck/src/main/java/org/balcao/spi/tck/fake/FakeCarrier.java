package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.LabelDesk;
import org.balcao.spi.shipping.Pickups;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.ReturnLabels;
import org.balcao.spi.shipping.ServicePoints;
import org.balcao.spi.shipping.Tracking;

/** A carrier in memory. */
final class FakeCarrier extends FakePlugin implements Carrier {
  private final FakeShipments shipments;

  FakeCarrier(FakeDesk desk, FakeShipments shipments) {
    super(desk);
    this.shipments = shipments;
  }

  @Override
  public Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context) {
    return desk().answer(context, () -> quotes(request, context));
  }

  private List<RateQuote> quotes(QuoteRequest request, CallContext context) {
    boolean served =
        desk()
            .refusal(
                Optional.of(request.goodsValue().currency()), Optional.of(request.to().country()))
            .isEmpty();
    return served
        ? List.of(
            quote("standard", "Fake standard", 3, request, context),
            quote("express", "Fake express", 1, request, context))
        : List.of();
  }

  private static RateQuote quote(
      String service, String name, int days, QuoteRequest request, CallContext context) {
    return new RateQuote(
        service,
        name,
        request
            .goodsValue()
            .times(
                new BigDecimal("0.3").divide(BigDecimal.valueOf(days), 3, RoundingMode.HALF_UP),
                RoundingMode.HALF_UP),
        request.readyOn().plusDays(days),
        request.readyOn().plusDays(days + 1L),
        context.now().plus(Duration.ofHours(1)));
  }

  @Override
  public Optional<Bookings> bookings() {
    return desk().facet("bookings", new FakeBookings(desk(), shipments));
  }

  @Override
  public Optional<LabelDesk> labels() {
    return desk().facet("labels", (booking, context) -> told(booking, context, FakeCarrier::label));
  }

  private static FileContent label(FakeShipments.Shipment shipment) {
    return new FileContent(
        "text/plain", String.join("\n", shipment.codes()).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<DispatchDesk> dispatches() {
    return desk().facet("dispatches", new FakeDispatches(desk(), shipments));
  }

  @Override
  public Optional<Tracking> tracking() {
    return desk()
        .facet("tracking", (booking, context) -> told(booking, context, shipments::events));
  }

  @Override
  public Optional<Pickups> pickups() {
    return desk().facet("pickups", new FakePickups(desk()));
  }

  @Override
  public Optional<ReturnLabels> returnLabels() {
    return desk().facet("returnLabels", new FakeReturnLabels(desk()));
  }

  @Override
  public Optional<ServicePoints> servicePoints() {
    return desk().facet("servicePoints", new FakeServicePoints(desk()));
  }

  private <R> Outcome<R> told(
      ProviderRef booking, CallContext context, Function<FakeShipments.Shipment, R> question) {
    return desk()
        .ask(
            context,
            () ->
                shipments
                    .find(booking)
                    .map(shipment -> Outcome.done(question.apply(shipment), booking))
                    .orElseGet(FakeCarrier::unknown));
  }

  static <R> Outcome<R> unknown() {
    return Outcome.rejected(RejectionKind.NOT_FOUND, "no-booking", "there is no such booking");
  }

  static <R> Outcome<R> tooLate(ProviderRef booking) {
    return Outcome.rejected(
        RejectionKind.CONFLICT, "closed", booking + " was given back, or handed over");
  }
}
