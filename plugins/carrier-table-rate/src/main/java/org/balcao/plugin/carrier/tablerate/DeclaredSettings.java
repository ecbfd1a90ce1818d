package org.balcao.plugin.carrier.tablerate;

import static org.balcao.spi.Setting.optional;
import static org.balcao.spi.Setting.required;
import static org.balcao.spi.Setting.withDefault;
import static org.balcao.spi.SettingType.DECIMAL;
import static org.balcao.spi.SettingType.DURATION;
import static org.balcao.spi.SettingType.INTEGER;
import static org.balcao.spi.SettingType.LIST;
import static org.balcao.spi.SettingType.PATH;
import static org.balcao.spi.SettingType.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.Setting;

/** Every key that a carrier of this type understands. */
final class DeclaredSettings {
  private DeclaredSettings() {}

  static List<Setting> all() {
    return Stream.of(general(), zones(), services(), bookings()).flatMap(List::stream).toList();
  }

  private static List<Setting> general() {
    return List.of(
        required("currency", TEXT, "Currency of rates that name none, such as BRL."),
        optional("table", PATH, "CSV file of rates, instead of or beside those in the settings."),
        withDefault(
            "working-days", LIST, "MON, TUE, WED, THU, FRI", "Days on which the carrier works."),
        optional("holidays", LIST, "Days off: 2026-02-17, or 12-25 for every year."),
        optional("cut-off", TEXT, "Time of day, such as 14:00, from which a parcel leaves later."),
        withDefault("quote-validity", DURATION, "PT24H", "How long a quoted price is held."));
  }

  private static List<Setting> zones() {
    return List.of(
        required("zone.*.countries", LIST, "Countries of the zone, or * for all."),
        optional("zone.*.regions", LIST, "Only these regions of them, such as PR, SC."),
        optional("zone.*.postal-prefixes", LIST, "Only postal codes that begin so, such as 8."),
        optional("zone.*.postal-ranges", LIST, "Only postal codes between, as 80000-87999."),
        optional("zone.*.surcharge", LIST, "Added to each consignment, such as BRL 4.00."));
  }

  private static List<Setting> services() {
    return List.of(
        optional("service.*.name", TEXT, "Name for buyers; the service's own id if not set."),
        optional("service.*.days", TEXT, "Working days to arrive, such as 2-5."),
        optional("service.*.rates", TEXT, "Rates in every zone, such as 1kg=9.90; +1kg=2.00."),
        optional("service.*.free-from", LIST, "Value of goods from which it is free."),
        optional("service.*.zone.*.days", TEXT, "Working days to arrive in one zone."),
        optional("service.*.zone.*.rates", TEXT, "Rates in one zone."),
        optional("service.*.zone.*.free-from", LIST, "Value from which it is free in one zone."),
        optional("service.*.surcharge", LIST, "Added to each consignment, such as BRL 2.00."),
        optional("service.*.parcel-surcharge", LIST, "Added for each parcel."),
        withDefault(
            "service.*.insurance-percent", DECIMAL, "0", "Percent of the goods' value added."),
        optional("service.*.insurance-minimum", LIST, "The least that insurance costs."),
        withDefault(
            "service.*.cubic-divisor",
            INTEGER,
            "6000",
            "Cubic centimetres that count as a kilogram; 0 to weigh only."),
        withDefault("service.*.priced-by", TEXT, "consignment", "consignment or parcel."),
        optional("service.*.max-parcel-weight", TEXT, "Heaviest parcel, such as 30kg."),
        withDefault(
            "service.*.max-parcel-side",
            INTEGER,
            String.valueOf(ServiceSettings.LONGEST_SIDE),
            "Longest side of a parcel in millimetres."));
  }

  private static List<Setting> bookings() {
    return List.of(
        optional("folder", PATH, "Folder of bookings; balcao-data/carrier/<name> if not set."),
        withDefault("retention", DURATION, "P365D", "Age at which bookings are deleted at start."),
        withDefault("tracking-prefix", TEXT, "BL", "First letters of tracking codes."),
        withDefault(
            "delivery", TEXT, "assumed", "How deliveries become known: assumed or confirmed."),
        withDefault("delivery-time", TEXT, "17:00", "Time of day of assumed deliveries."),
        optional("label-name", TEXT, "Name on labels; the carrier's own if not set."),
        withDefault("label-language", TEXT, "en", "Words on labels: de, en, es, fr or pt."),
        optional("font", PATH, "TrueType file for labels in other alphabets."));
  }
}
