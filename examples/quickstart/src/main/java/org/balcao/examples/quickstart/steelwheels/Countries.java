package org.balcao.examples.quickstart.steelwheels;

import java.util.Locale;
import java.util.Map;

/** The source writes countries by name; the store wants their codes, and a language to write in. */
final class Countries {
  private static final Map<String, String> LOCALES =
      Map.ofEntries(
          Map.entry("Australia", "en-AU"),
          Map.entry("Austria", "de-AT"),
          Map.entry("Belgium", "fr-BE"),
          Map.entry("Canada", "en-CA"),
          Map.entry("Denmark", "da-DK"),
          Map.entry("Finland", "fi-FI"),
          Map.entry("France", "fr-FR"),
          Map.entry("Germany", "de-DE"),
          Map.entry("Hong Kong", "en-HK"),
          Map.entry("Ireland", "en-IE"),
          Map.entry("Israel", "en-IL"),
          Map.entry("Italy", "it-IT"),
          Map.entry("Japan", "ja-JP"),
          Map.entry("Netherlands", "nl-NL"),
          Map.entry("New Zealand", "en-NZ"),
          Map.entry("Norway", "nb-NO"),
          Map.entry("Philippines", "en-PH"),
          Map.entry("Poland", "pl-PL"),
          Map.entry("Portugal", "pt-PT"),
          Map.entry("Russia", "ru-RU"),
          Map.entry("Singapore", "en-SG"),
          Map.entry("South Africa", "en-ZA"),
          Map.entry("Spain", "es-ES"),
          Map.entry("Sweden", "sv-SE"),
          Map.entry("Switzerland", "de-CH"),
          Map.entry("UK", "en-GB"),
          Map.entry("USA", "en-US"));

  private Countries() {}

  /**
   * The language and the country.
   *
   * @throws IllegalArgumentException if the name is not known
   */
  static Locale of(String name) {
    String tag = LOCALES.get(name.strip());
    if (tag == null) {
      throw new IllegalArgumentException("the source has an unknown country: '" + name + "'");
    }
    return Locale.forLanguageTag(tag);
  }
}
