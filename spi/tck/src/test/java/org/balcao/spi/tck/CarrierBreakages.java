package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.ServicePoint;
import org.balcao.spi.shipping.TrackingEvent;

/** Carriers that are broken in ways of their own. */
final class CarrierBreakages {
  private static final Currency REAL = Currency.getInstance("BRL");

  private CarrierBreakages() {}

  static List<Breakage> all() {
    return List.of(
        quotes("quotesAreInTheCurrencyOfTheGoods", "thinks in reals", q -> priced(q)),
        quotes(
            "quotesArriveAfterTheParcelsAreReady",
            "was there before",
            q -> with(q, q.service(), q.price(), q.earliest().minusDays(9))),
        quotes(
            "quotesNameTheirServices",
            "calls all services the same",
            q -> with(q, "standard", q.price(), q.earliest())),
        Breakage.of(
            "aPlaceThatIsNotServedHasNoQuote",
            "refuses instead",
            act ->
                act.is("quote")
                        && act.proceed() instanceof Outcome.Done<?> d
                        && d.value().equals(List.of())
                    ? Outcome.rejected(RejectionKind.NOT_SUPPORTED, "place", "not there")
                    : act.proceed()),
        answers(
            "aBookingHasATrackingCodePerParcel",
            "has one code for all",
            value ->
                value instanceof Bookings.Booking b
                    ? new Bookings.Booking(b.trackingCodes().subList(0, 1), b.price())
                    : value),
        Breakage.of(
            "aLabelIsTheSameWhenItIsMadeAgain",
            "prints the time of day",
            act ->
                act.is("label")
                    ? act.proceedToOutcome().map(l -> stamped((FileContent) l, act))
                    : act.proceed()),
        Breakage.of(
            "anUnknownBookingHasNoLabel",
            "prints whatever it is asked for",
            act ->
                act.is("label") && act.proceed() instanceof Outcome.Rejected
                    ? Outcome.done(new FileContent("text/plain", new byte[] {1}), ref(act))
                    : act.proceed()),
        closed("aVoidedBookingIsNotDispatched", "dispatch", new DispatchDesk.Manifest("1")),
        closed("aDispatchedBookingIsNotVoided", "voidBooking", new Bookings.Voided()),
        Breakage.of(
            "trackingEventsKeepTheirKeys",
            "counts what it tells",
            act ->
                act.is("track")
                    ? act.proceedToOutcome().map(events -> numbered((List<?>) events, act))
                    : act.proceed()),
        answers(
            "servicePointsAreNearAndOfUse",
            "begins with the farthest",
            value ->
                value instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof ServicePoint
                    ? reversed(l)
                    : value));
  }

  private static Breakage answers(String check, String how, UnaryOperator<Object> change) {
    return Breakage.of(
        check,
        how,
        act -> {
          Object answer = act.proceed();
          return answer instanceof Outcome<?> outcome ? outcome.map(change::apply) : answer;
        });
  }

  private static Breakage quotes(String check, String how, UnaryOperator<RateQuote> change) {
    return answers(
        check,
        how,
        value ->
            value instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof RateQuote
                ? l.stream().map(RateQuote.class::cast).map(change).toList()
                : value);
  }

  private static RateQuote priced(RateQuote q) {
    return with(q, q.service(), Money.ofMinor(q.price().minorUnits(), REAL), q.earliest());
  }

  private static RateQuote with(RateQuote q, String service, Money price, LocalDate earliest) {
    return new RateQuote(service, q.serviceName(), price, earliest, q.latest(), q.validUntil());
  }

  private static FileContent stamped(FileContent label, Act act) {
    String text = new String(label.bytes()) + act.context().orElseThrow().now();
    return new FileContent(label.mediaType(), text.getBytes());
  }

  private static Breakage closed(String check, String method, Object answer) {
    return Breakage.of(
        check,
        "does not look how it stands",
        act -> {
          Object real = act.proceed();
          return act.is(method)
                  && real instanceof Outcome.Rejected<?> r
                  && r.kind() == RejectionKind.CONFLICT
                  && r.violations().get(0).code().equals("closed")
              ? Outcome.done(answer, new ProviderRef("closed"))
              : real;
        });
  }

  private static ProviderRef ref(Act act) {
    return (ProviderRef) act.request();
  }

  private static List<TrackingEvent> numbered(List<?> events, Act act) {
    List<TrackingEvent> numbered = new ArrayList<>();
    for (Object event : events) {
      TrackingEvent e = (TrackingEvent) event;
      numbered.add(
          new TrackingEvent(
              act.instance() + "-" + numbered.size(),
              e.trackingCode(),
              e.status(),
              e.rawStatus(),
              e.at(),
              Optional.empty(),
              e.description()));
    }
    return numbered;
  }

  private static List<Object> reversed(List<?> list) {
    List<Object> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
