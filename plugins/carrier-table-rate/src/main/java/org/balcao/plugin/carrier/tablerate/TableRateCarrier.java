package org.balcao.plugin.carrier.tablerate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.LabelDesk;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.Tracking;

/** Quotes from the tariff, and everything else from the folder of bookings. */
final class TableRateCarrier implements Carrier {
  private final Tariff tariff;
  private final Duration quoteValidity;
  private final BookingFolder folder;
  private final DeliveryNews news;
  private final Desks desks;

  /** What can be done beside quoting. */
  record Desks(Bookings bookings, LabelDesk labels, DispatchDesk dispatches, Tracking tracking) {}

  TableRateCarrier(
      Tariff tariff, Duration quoteValidity, BookingFolder folder, DeliveryNews news, Desks desks) {
    this.tariff = tariff;
    this.quoteValidity = quoteValidity;
    this.folder = folder;
    this.news = news;
    this.desks = desks;
  }

  @Override
  public Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context) {
    List<RateQuote> quotes =
        tariff.offers(request, context.now()).stream().map(offer -> quote(offer, context)).toList();
    return Outcome.done(quotes, new ProviderRef(context.key().value()));
  }

  private RateQuote quote(Tariff.Offer offer, CallContext context) {
    LocalDate earliest = tariff.calendar().plus(offer.handover(), offer.days().shortest());
    LocalDate latest = tariff.calendar().plus(offer.handover(), offer.days().longest());
    return new RateQuote(
        offer.service().id(),
        offer.service().name(),
        offer.price(),
        earliest,
        latest,
        context.now().plus(quoteValidity));
  }

  @Override
  public Optional<Bookings> bookings() {
    return Optional.of(desks.bookings());
  }

  @Override
  public Optional<LabelDesk> labels() {
    return Optional.of(desks.labels());
  }

  @Override
  public Optional<DispatchDesk> dispatches() {
    return Optional.of(desks.dispatches());
  }

  @Override
  public Optional<Tracking> tracking() {
    return Optional.of(desks.tracking());
  }

  @Override
  public Health health() {
    if (!folder.isWritable()) {
      return Health.down("the folder cannot be written: " + folder.root().toAbsolutePath());
    }
    return news.problem().map(Health::degraded).orElseGet(Health::up);
  }
}
