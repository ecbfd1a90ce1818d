package org.balcao.backoffice.screening;

import java.time.Instant;

/** What somebody wrote about an order under review. Its {@code toString} does not show the text. */
public record ReviewNote(String account, String text, Instant at) {
  @Override
  public String toString() {
    return "ReviewNote[" + account + ", " + at + "]";
  }
}
