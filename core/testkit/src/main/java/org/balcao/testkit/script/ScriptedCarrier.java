package org.balcao.testkit.script;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.LabelDesk;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.Tracking;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/**
 * A carrier for tests: it offers one service, {@value #SERVICE}, books, labels and takes parcels
 * over, and has them delivered two days after they were dispatched, unless it is told otherwise.
 * Its main operation is {@link Call#BOOK}.
 */
public final class ScriptedCarrier extends ScriptedProvider<ScriptedCarrier> implements Carrier {
  /** The code of its service. */
  public static final String SERVICE = "standard";

  private volatile String price = "5";
  private volatile Duration transit = Duration.ofDays(2);
  private volatile TrackingStatus ending = TrackingStatus.DELIVERED;

  /** A carrier that works. */
  public ScriptedCarrier() {
    super(
        PluginKind.CARRIER,
        Call.BOOK,
        Set.of(
            Call.QUOTE, Call.BOOK, Call.VOID, Call.LABEL, Call.DISPATCH, Call.TRACK, Call.LOOKUP));
  }

  @Override
  ScriptedCarrier self() {
    return this;
  }

  /** What a consignment costs from now on, in the currency that is asked for; 5 at first. */
  public ScriptedCarrier price(String amount) {
    price = amount;
    return this;
  }

  /** How long parcels take from now on. */
  public ScriptedCarrier takes(Duration changed) {
    transit = changed;
    return this;
  }

  /** How the way of every parcel ends from now on. */
  public ScriptedCarrier ends(TrackingStatus changed) {
    ending = changed;
    return this;
  }

  /** Tells by webhook that there is news of every parcel that was dispatched. */
  public ScriptedCarrier announces() {
    done(Call.BOOK).stream()
        .filter(booking -> dispatched(booking.ref).isPresent())
        .forEach(this::tell);
    return this;
  }

  /** What was really booked, oldest first; what was booked twice is there twice. */
  public List<Bookings.BookingRequest> booked() {
    return requests(Call.BOOK, Bookings.BookingRequest.class);
  }

  @Override
  public Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context) {
    Money cost = Money.of(price, request.goodsValue().currency().getCurrencyCode());
    UnaryOperator<List<RateQuote>> lapsed =
        quotes -> List.of(quote(request, cost, context.now().minusSeconds(1)));
    UnaryOperator<List<RateQuote>> foreign =
        quotes -> List.of(quote(request, WrongMoney.inAnotherCurrency(cost), inAnHour(context)));
    return query(
        Call.QUOTE,
        context,
        new Deed<>(
            request,
            List.of(quote(request, cost, inAnHour(context))),
            Optional.empty(),
            lapsed,
            foreign));
  }

  private static Instant inAnHour(CallContext context) {
    return context.now().plus(Duration.ofHours(1));
  }

  private RateQuote quote(QuoteRequest request, Money cost, Instant validUntil) {
    LocalDate arrives = request.readyOn().plusDays(transit.toDays());
    return new RateQuote(SERVICE, "Standard", cost, arrives, arrives, validUntil);
  }

  @Override
  public Optional<Bookings> bookings() {
    return Optional.of(new Booker());
  }

  @Override
  public Optional<LabelDesk> labels() {
    return Optional.of(this::label);
  }

  private Outcome<FileContent> label(ProviderRef booking, CallContext context) {
    byte[] content = ("label of " + booking).getBytes(StandardCharsets.UTF_8);
    FileContent label = new FileContent("text/plain", content);
    FileContent blank = new FileContent("text/plain", new byte[0]);
    return query(Call.LABEL, context, Deed.of(booking, label, given -> blank));
  }

  @Override
  public Optional<DispatchDesk> dispatches() {
    return Optional.of(new Counter());
  }

  @Override
  public Optional<Tracking> tracking() {
    return Optional.of(this::track);
  }

  private Outcome<List<TrackingEvent>> track(ProviderRef booking, CallContext context) {
    List<TrackingEvent> events = new ArrayList<>();
    dispatched(booking)
        .ifPresent(
            at -> {
              events.add(event(booking, TrackingStatus.ACCEPTED, at));
              Instant end = at.plus(transit);
              if (!end.isAfter(context.now())) {
                events.add(event(booking, ending, end));
              }
            });
    UnaryOperator<List<TrackingEvent>> disordered =
        told -> {
          List<TrackingEvent> twice = new ArrayList<>(told);
          twice.addAll(told);
          Collections.reverse(twice);
          return twice;
        };
    return query(Call.TRACK, context, Deed.of(booking, List.copyOf(events), disordered));
  }

  private Optional<Instant> dispatched(ProviderRef booking) {
    return done(Call.DISPATCH).stream()
        .filter(e -> ((DispatchDesk.DispatchRequest) e.deed.request()).bookings().contains(booking))
        .map(e -> e.at)
        .findFirst();
  }

  private static TrackingEvent event(ProviderRef booking, TrackingStatus status, Instant at) {
    return new TrackingEvent(
        status.name(), booking.id(), status, status.name(), at, Optional.empty(), "as scripted");
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return Optional.of(receiver());
  }

  private final class Booker implements Bookings {
    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Booking> book(BookingRequest request, CallContext context) {
      Optional<Money> cost = request.expectedPrice();
      List<String> codes =
          Collections.nCopies(request.consignment().parcels().size(), request.shipmentNumber());
      Money negative = Money.ofMinor(-1, request.consignment().goodsValue().currency());
      return effect(
          Call.BOOK,
          context,
          new Deed<>(
              request,
              new Booking(codes, cost),
              Optional.empty(),
              given -> new Booking(codes, Optional.of(negative)),
              given -> new Booking(List.of(), cost)));
    }

    @Override
    public Outcome<Voided> voidBooking(ProviderRef booking, CallContext context) {
      return effect(Call.VOID, context, Deed.of(booking, new Voided(), given -> given));
    }

    @Override
    public Outcome<Booking> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }

  private final class Counter implements DispatchDesk {
    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Manifest> dispatch(DispatchRequest request, CallContext context) {
      Manifest manifest = new Manifest("manifest of " + request.bookings().get(0));
      return effect(
          Call.DISPATCH, context, Deed.of(request, manifest, given -> new Manifest("another")));
    }

    @Override
    public Outcome<Manifest> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }
}
