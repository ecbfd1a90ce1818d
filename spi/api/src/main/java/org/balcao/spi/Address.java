package org.balcao.spi;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A postal address, anywhere. Parts that a country does not use are {@code null}. Its {@code
 * toString} shows no personal data: the country, the region and how the postal code begins.
 *
 * @param recipient person or company
 * @param line1 street and number
 * @param line2 complement: flat, building
 * @param district neighbourhood (Brazil: bairro)
 * @param city town
 * @param region state or province, in the country's own short form where it has one ({@code SP})
 * @param postalCode as written in the country
 * @param country ISO 3166-1 alpha-2, upper case
 * @param phone of the recipient, for the carrier
 */
public record Address(
    String recipient,
    String line1,
    @Nullable String line2,
    @Nullable String district,
    String city,
    @Nullable String region,
    @Nullable String postalCode,
    String country,
    @Nullable String phone) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int LONGEST = 200;
  private static final int SHOWN = 3;

  /** Strips every part, turns blank optional ones into {@code null} and refuses the rest. */
  public Address {
    recipient = needed("recipient", recipient);
    line1 = needed("line1", line1);
    line2 = wanted("line2", line2);
    district = wanted("district", district);
    city = needed("city", city);
    region = wanted("region", region);
    postalCode = wanted("postalCode", postalCode);
    phone = wanted("phone", phone);
    country = needed("country", country);
    if (!COUNTRIES.contains(country)) {
      throw new IllegalArgumentException(
          "country must be an ISO 3166-1 alpha-2 code, such as BR: '" + country + "'");
    }
  }

  /** An address with the parts that most countries use. */
  public static Address of(
      String recipient,
      String line1,
      String city,
      @Nullable String region,
      @Nullable String postalCode,
      String country) {
    return new Address(recipient, line1, null, null, city, region, postalCode, country, null);
  }

  private static String needed(String part, String value) {
    String stripped = wanted(part, value);
    if (stripped == null) {
      throw new IllegalArgumentException("an address needs a " + part);
    }
    return stripped;
  }

  private static @Nullable String wanted(String part, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the " + part + " of an address has at most " + LONGEST + " characters");
    }
    return value.strip();
  }

  @Override
  public String toString() {
    return Stream.of(country, region, area())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ", "Address[", "]"));
  }

  /** How the postal code begins, unless that is nearly all of it. */
  private @Nullable String area() {
    return postalCode == null || postalCode.length() < 2 * SHOWN - 1
        ? null
        : postalCode.substring(0, SHOWN) + "...";
  }
}
