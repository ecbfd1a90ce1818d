package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of evidence: something that the store knows of the sale. Its {@code toString} shows no
 * personal data.
 *
 * @param kind such as {@code order}, {@code shipment} or {@code message}; at most 40 characters
 * @param title for people; what is longer than 200 characters is cut off
 * @param details for people; what is longer than 4000 characters is cut off
 * @param at when it happened
 */
public record Exhibit(String kind, String title, String details, Optional<Instant> at) {
  /** Cuts off what is too long. */
  public Exhibit {
    title = shortened(title, 200);
    details = shortened(details, 4000);
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  @Override
  public String toString() {
    return "Exhibit[" + kind + ", " + at.map(Instant::toString).orElse("undated") + "]";
  }
}
