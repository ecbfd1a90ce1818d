package org.balcao.examples.quickstart.retail;

import java.util.Map;

/** The file's own words for countries, as ISO 3166 codes. */
final class RetailCountries {
  private static final String HOME = "GB";

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("Australia", "AU"),
          Map.entry("Austria", "AT"),
          Map.entry("Bahrain", "BH"),
          Map.entry("Belgium", "BE"),
          Map.entry("Brazil", "BR"),
          Map.entry("Canada", "CA"),
          Map.entry("Channel Islands", "JE"),
          Map.entry("Cyprus", "CY"),
          Map.entry("Czech Republic", "CZ"),
          Map.entry("Denmark", "DK"),
          Map.entry("EIRE", "IE"),
          Map.entry("Finland", "FI"),
          Map.entry("France", "FR"),
          Map.entry("Germany", "DE"),
          Map.entry("Greece", "GR"),
          Map.entry("Hong Kong", "HK"),
          Map.entry("Iceland", "IS"),
          Map.entry("Israel", "IL"),
          Map.entry("Italy", "IT"),
          Map.entry("Japan", "JP"),
          Map.entry("Lebanon", "LB"),
          Map.entry("Lithuania", "LT"),
          Map.entry("Malta", "MT"),
          Map.entry("Netherlands", "NL"),
          Map.entry("Norway", "NO"),
          Map.entry("Poland", "PL"),
          Map.entry("Portugal", "PT"),
          Map.entry("RSA", "ZA"),
          Map.entry("Saudi Arabia", "SA"),
          Map.entry("Singapore", "SG"),
          Map.entry("Spain", "ES"),
          Map.entry("Sweden", "SE"),
          Map.entry("Switzerland", "CH"),
          Map.entry("United Arab Emirates", "AE"),
          Map.entry("United Kingdom", "GB"),
          Map.entry("USA", "US"));

  private RetailCountries() {}

  /** The code; the shop's own country for "Unspecified", "European Community" and the like. */
  static String code(String name) {
    return CODES.getOrDefault(name, HOME);
  }
}
