package org.balcao.plugin.carrier.tablerate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** The few words on a label, in the language of those who handle it. */
record LabelWords(String from, String to, String parcel, String weight, String order, String due) {

  private static final Map<String, LabelWords> LANGUAGES =
      new TreeMap<>(
          Map.of(
              "de", new LabelWords("Von", "An", "Paket", "Gewicht", "Bestellung", "Bis"),
              "en", new LabelWords("From", "To", "Parcel", "Weight", "Order", "Due"),
              "es", new LabelWords("De", "Para", "Bulto", "Peso", "Pedido", "Hasta"),
              "fr", new LabelWords("De", "À", "Colis", "Poids", "Commande", "Avant le"),
              "pt", new LabelWords("De", "Para", "Volume", "Peso", "Pedido", "Até")));

  static LabelWords read(Settings settings) {
    LabelWords words =
        LANGUAGES.get(settings.text("label-language").strip().toLowerCase(Locale.ROOT));
    if (words == null) {
      throw PluginException.misconfigured(
          "label-language", "is none of " + String.join(", ", LANGUAGES.keySet()));
    }
    return words;
  }
}
