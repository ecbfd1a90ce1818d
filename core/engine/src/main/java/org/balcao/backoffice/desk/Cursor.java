package org.balcao.backoffice.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.digest.Digest;

/**
 * Where a page ended: the sort value and the id of its last order. What is placed meanwhile moves
 * nothing. It belongs to one search.
 *
 * @param value of the column that is sorted by
 */
record Cursor(Object value, UUID id) {

  /** Text without a meaning for others. */
  String write(OrderSearch search) {
    String plain = search(search) + "\n" + id + "\n" + value;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  static Cursor read(String text, OrderSearch search) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 3);
      if (parts.length == 3 && parts[0].equals(search(search))) {
        return new Cursor(value(search, parts[2]), UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidRequestException("BAL-DSK003", "after: not the end of a page");
    }
    throw new InvalidRequestException(
        "BAL-DSK003", "after: not the end of a page of this search; begin with the first page");
  }

  private static Object value(OrderSearch search, String text) {
    return switch (search.sort()) {
      case PLACED, CHANGED -> Instant.parse(text);
      case TOTAL -> new BigDecimal(text);
      case NUMBER -> text;
    };
  }

  private static String search(OrderSearch search) {
    return Digest.sha256(search.text()).substring(0, 16);
  }
}
