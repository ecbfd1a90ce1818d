package org.balcao.plugin.carrier.tablerate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.shipping.Bookings.BookingRequest;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.tck.TestContext;

/** What the tests ship, and a carrier made from settings as the kernel would make it. */
final class Shipments {
  static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

  /** A Monday, 10:00 in the store. */
  static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static final Address STORE =
      Address.of(
          "Balc\u00E3o Ltda", "Rua XV de Novembro, 100", "Curitiba", "PR", "80020-310", "BR");

  private Shipments() {}

  /** A carrier that serves Brazil for 10.00. */
  static List<String> simple(String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "currency=BRL",
                "zone.brazil.countries=BR",
                "service.standard.name=Standard",
                "service.standard.days=2-5",
                "service.standard.rates=*=10.00"));
    settings.addAll(Arrays.asList(more));
    return settings;
  }

  static Carrier carrier(List<String> settings) {
    return new TableRateCarrierProvider().create(context(settings));
  }

  static Address to(String postalCode) {
    return to("BR", null, postalCode);
  }

  static Address to(String country, String region, String postalCode) {
    return Address.of("Ana Souza", "Rua A, 1", "Cidade", region, postalCode, country);
  }

  static Parcel grams(int grams) {
    return new Parcel(grams, 0, 0, 0);
  }

  static QuoteRequest consignment(Address to, String value, Parcel... parcels) {
    return new QuoteRequest(STORE, to, List.of(parcels), Money.parse(value), TODAY);
  }

  static BookingRequest booking(Address to, Parcel... parcels) {
    return new BookingRequest(
        "S-1001",
        "2026-000123",
        consignment(to, "BRL 100.00", parcels),
        "standard",
        Optional.empty());
  }

  static CallContext call() {
    return call("3f2c8a52-1a5e-4a66-9d2f-2d3f8f7a9c01");
  }

  static CallContext call(String key) {
    return at(key, NOW);
  }

  static CallContext at(String key, Instant now) {
    return new CallContext(
        new OperationKey("carrier.book", key), 1, now, Duration.ofSeconds(5), Locale.ENGLISH);
  }

  static <T> T value(Outcome<T> outcome) {
    return outcome.toOptional().orElseThrow(() -> new AssertionError(outcome.toString()));
  }

  static List<RateQuote> quotes(Carrier carrier, QuoteRequest request) {
    return value(carrier.quote(request, call()));
  }

  /** The price of the only quote; "none" if there is none. */
  static String price(Carrier carrier, QuoteRequest request) {
    List<RateQuote> quotes = quotes(carrier, request);
    return quotes.isEmpty() ? "none" : quotes.get(0).price().toString();
  }

  static PluginContext context(List<String> pairs) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return TestContext.of("van", new TableRateCarrierProvider(), Clock.fixed(NOW, ZONE), values);
  }
}
