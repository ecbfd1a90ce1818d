package org.balcao.plugin.carrier.tablerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;
import org.balcao.spi.shipping.QuoteRequest;

/** Who carries what where, for how much and by when. Immutable. */
record Tariff(Zones zones, List<Service> services, WorkCalendar calendar) {

  /**
   * What a service asks for a consignment.
   *
   * @param handover day on which it leaves
   */
  record Offer(Service service, Money price, Days days, LocalDate handover) {}

  static Tariff read(Settings settings, WorkCalendar calendar) {
    Currency usual = currency(settings);
    Zones zones = Zones.read(settings);
    Map<RateTable.Place, Rates> table = RateTable.read(settings, usual);
    for (RateTable.Place place : table.keySet()) {
      if (!zones.has(place.zone()) || !settings.names("service").contains(place.service())) {
        throw PluginException.misconfigured(
            RateTable.SETTING,
            "has rates of service '"
                + place.service()
                + "' in zone '"
                + place.zone()
                + "', and the settings do not know both");
      }
    }
    List<Service> services =
        settings.names("service").stream()
            .map(id -> new ServiceSettings(settings, id).read(zones, table, usual))
            .toList();
    if (services.isEmpty()) {
      throw PluginException.misconfigured(
          "service.*.days", "no service is configured; set for example service.standard.days=2-5");
    }
    return new Tariff(zones, services, calendar);
  }

  /** An offer of every service that carries the consignment. */
  List<Offer> offers(QuoteRequest request, Instant now) {
    Optional<Zone> zone = zones.around(request.to());
    return services.stream()
        .flatMap(service -> zone.flatMap(z -> offer(service, z, request, now)).stream())
        .toList();
  }

  private Optional<Offer> offer(Service service, Zone zone, QuoteRequest request, Instant now) {
    return service
        .in(zone)
        .flatMap(
            terms ->
                service
                    .price(zone, terms, request.parcels(), request.goodsValue())
                    .map(
                        price ->
                            new Offer(
                                service,
                                price,
                                terms.days(),
                                calendar.handoverDay(request.readyOn(), now))));
  }

  private static Currency currency(Settings settings) {
    try {
      return Money.zero(Currency.getInstance(settings.text("currency").strip())).currency();
    } catch (IllegalArgumentException e) {
      throw PluginException.misconfigured("currency", "is not an ISO 4217 code such as BRL");
    }
  }
}
