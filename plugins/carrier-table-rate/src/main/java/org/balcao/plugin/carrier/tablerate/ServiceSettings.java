package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** Reads one service: {@code service.<id>.name} and so on. */
final class ServiceSettings {
  /** A hundred metres: more is a mistake, and its volume would not fit a number. */
  static final int LONGEST_SIDE = 100_000;

  private final Settings settings;
  private final String id;
  private final String prefix;

  ServiceSettings(Settings settings, String id) {
    this.settings = settings;
    this.id = id;
    this.prefix = "service." + id + ".";
  }

  Service read(Zones zones, Map<RateTable.Place, Rates> table, Currency usual) {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,40}")) {
      throw PluginException.misconfigured(
          "service." + id, "a service is named by lower case letters, digits and hyphens");
    }
    for (String zone : settings.names(prefix + "zone")) {
      if (!zones.has(zone)) {
        throw PluginException.misconfigured(
            prefix + "zone." + zone, "there is no zone of that name; set its countries");
      }
    }
    return new Service(
        id,
        text("name").orElse(id),
        terms(zones, table, usual),
        wholeNumber("cubic-divisor", 0, 1_000_000),
        perParcel(),
        heaviestParcel(),
        wholeNumber("max-parcel-side", 1, LONGEST_SIDE),
        Amounts.read(settings, prefix + "surcharge"),
        Amounts.read(settings, prefix + "parcel-surcharge"),
        insurance(),
        Amounts.read(settings, prefix + "insurance-minimum"));
  }

  private Map<String, ZoneTerms> terms(
      Zones zones, Map<RateTable.Place, Rates> table, Currency usual) {
    Map<String, ZoneTerms> terms = new LinkedHashMap<>();
    for (Zone zone : zones.all()) {
      String name = zone.name();
      Optional<Rates> listed = Optional.ofNullable(table.get(new RateTable.Place(id, name)));
      Optional<Rates> own = rates("zone." + name + ".rates", usual);
      if (listed.isPresent() && own.isPresent()) {
        throw PluginException.misconfigured(
            prefix + "zone." + name + ".rates", "the table has rates for that zone as well");
      }
      listed
          .or(() -> own)
          .or(() -> rates("rates", usual))
          .ifPresent(rates -> terms.put(name, new ZoneTerms(rates, days(name), freeFrom(name))));
    }
    if (terms.isEmpty()) {
      throw PluginException.misconfigured(
          prefix + "rates", "the service has no rates; set them here, by zone, or in a table");
    }
    return terms;
  }

  private Optional<Rates> rates(String part, Currency usual) {
    return text(part).map(text -> RateGrammar.parse(prefix + part, text, usual));
  }

  private Days days(String zone) {
    String own = "zone." + zone + ".days";
    String part = text(own).isPresent() ? own : "days";
    return text(part)
        .map(text -> Days.parse(prefix + part, text))
        .orElseThrow(
            () ->
                PluginException.misconfigured(
                    prefix + "days", "is not set, nor is " + prefix + own));
  }

  private Amounts freeFrom(String zone) {
    String own = prefix + "zone." + zone + ".free-from";
    return Amounts.read(settings, settings.find(own).isPresent() ? own : prefix + "free-from");
  }

  private boolean perParcel() {
    return switch (settings.text(prefix + "priced-by").strip()) {
      case "consignment" -> false;
      case "parcel" -> true;
      default ->
          throw PluginException.misconfigured(
              prefix + "priced-by", "is neither consignment nor parcel");
    };
  }

  private OptionalLong heaviestParcel() {
    Optional<String> text = text("max-parcel-weight");
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        Weight.grams(text.get())
            .orElseThrow(
                () ->
                    PluginException.misconfigured(
                        prefix + "max-parcel-weight", "is not a weight such as 30kg")));
  }

  private BigDecimal insurance() {
    String name = prefix + "insurance-percent";
    String text = settings.text(name).strip();
    if (!text.matches("\\d{1,2}(\\.\\d{1,6})?")) {
      throw PluginException.misconfigured(name, "is not a percentage below 100, such as 0.5");
    }
    return new BigDecimal(text).movePointLeft(2);
  }

  private int wholeNumber(String part, int least, int most) {
    String name = prefix + part;
    int number = settings.integer(name);
    if (number < least || number > most) {
      throw PluginException.misconfigured(name, "is not between " + least + " and " + most);
    }
    return number;
  }

  private Optional<String> text(String part) {
    return settings.find(prefix + part).map(String::strip);
  }
}
