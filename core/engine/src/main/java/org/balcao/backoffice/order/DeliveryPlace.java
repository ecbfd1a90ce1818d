package org.balcao.backoffice.order;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a delivery address in the form in which they are searched for. */
public final class DeliveryPlace {
  private static final int LONGEST = 200;

  private DeliveryPlace() {}

  /** A region in capital letters; {@code null} for none. */
  public static @Nullable String region(@Nullable String region) {
    return region == null || region.isBlank() ? null : capitals(region.strip());
  }

  /** A postal code in capital letters and digits, without what groups them. */
  public static @Nullable String postalCode(@Nullable String code) {
    return code == null || code.isBlank() ? null : capitals(code.replaceAll("[-. /]", ""));
  }

  private static String capitals(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return capitals.length() > LONGEST ? capitals.substring(0, LONGEST) : capitals;
  }
}
