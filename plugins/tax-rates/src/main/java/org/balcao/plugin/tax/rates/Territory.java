package org.balcao.plugin.tax.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balcao.spi.Address;

/**
 * Where a rate holds. Parts that do not matter are empty.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region in the country's own short form, without the country: {@code QC}
 * @param postalPrefix letters and digits that the postal code starts with
 */
record Territory(String country, String region, String postalPrefix) {

  Territory {
    country = country.strip().toUpperCase(Locale.ROOT);
    region = regionOf(country, region);
    postalPrefix = plain(postalPrefix);
  }

  static Territory of(String country) {
    return new Territory(country, "", "");
  }

  /** The territories that an address lies in, the narrowest first. */
  static List<Territory> around(Address address) {
    List<Territory> around = new ArrayList<>();
    String country = address.country();
    String postalCode = plain(address.postalCode() == null ? "" : address.postalCode());
    for (int length = postalCode.length(); length > 0; length--) {
      around.add(new Territory(country, "", postalCode.substring(0, length)));
    }
    if (address.region() != null) {
      around.add(new Territory(country, address.region(), ""));
    }
    around.add(of(country));
    return around;
  }

  private static String regionOf(String country, String text) {
    String region = text.strip().toUpperCase(Locale.ROOT);
    return region.startsWith(country + "-") ? region.substring(country.length() + 1) : region;
  }

  private static String plain(String postalCode) {
    return postalCode.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Override
  public String toString() {
    return country
        + (region.isEmpty() ? "" : "-" + region)
        + (postalPrefix.isEmpty() ? "" : " postal codes " + postalPrefix + "*");
  }
}
