package org.balcao.plugin.tax.rates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;
import org.balcao.spi.tax.TaxRequest;

/**
 * Whether the buyer owes the tax instead of the store: goods go to another country of the same
 * union and the buyer has a tax id of a country of it that is not the seller's. That the id exists
 * is for the store to verify before it passes it on; here only its country is read.
 *
 * @param enabled whether it is applied at all
 * @param union countries
 * @param name for invoices
 */
record ReverseCharge(boolean enabled, Set<String> union, String name) {

  /** Countries that write another prefix than their ISO code before their tax ids. */
  private static final Map<String, String> PREFIXES = Map.of("EL", "GR");

  static ReverseCharge read(Settings settings) {
    boolean enabled = settings.flag("reverse-charge");
    Set<String> union =
        settings.list("union").stream()
            .map(c -> c.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> countries = Set.of(Locale.getISOCountries());
    if (!countries.containsAll(union)) {
      throw PluginException.misconfigured(
          "union", "holds something that is not an ISO 3166-1 alpha-2 code, such as DE");
    }
    if (enabled && union.size() < 2) {
      throw PluginException.misconfigured(
          "union", "has to list the countries between which reverse-charge=true applies");
    }
    return new ReverseCharge(enabled, union, settings.text("reverse-charge-name"));
  }

  boolean appliesTo(TaxRequest sale) {
    String seller = sale.from().country();
    String destination = sale.to().country();
    return enabled
        && !seller.equals(destination)
        && union.contains(seller)
        && union.contains(destination)
        && sale.buyerTaxId()
            .map(ReverseCharge::countryOf)
            .filter(country -> union.contains(country) && !country.equals(seller))
            .isPresent();
  }

  private static String countryOf(String taxId) {
    String plain = taxId.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
    if (!plain.matches("[A-Z]{2}[0-9A-Z+*]{2,18}")) {
      return "";
    }
    String prefix = plain.substring(0, 2);
    return PREFIXES.getOrDefault(prefix, prefix);
  }
}
