package org.balcao.backoffice.transfer;

import java.util.Locale;
import org.balcao.kernel.InvalidRequestException;

/**
 * How a file is taken in.
 *
 * @param source where the orders come from: 1 to 40 letters, digits and hyphens; together with its
 *     number at the source, an order is imported once
 * @param dryRun whether all is read and checked, and nothing changed
 * @param numberPrefix what comes before an order's number in this store, where the source's numbers
 *     might be this store's too
 * @param locale of buyers of whom the file does not tell it
 */
public record OrderImport(
    String source, TransferFormat format, boolean dryRun, String numberPrefix, Locale locale) {
  /** Refuses a source or a prefix that is none. */
  public OrderImport {
    if (!source.matches("[A-Za-z0-9-]{1,40}")) {
      throw new InvalidRequestException(
          "BAL-TRF001", "source: 1 to 40 letters, digits and hyphens, such as old-shop");
    }
    if (!numberPrefix.matches("[A-Za-z0-9._-]{0,20}")) {
      throw new InvalidRequestException(
          "BAL-TRF001", "numberPrefix: at most 20 letters, digits and . _ -");
    }
  }

  /** Takes a file in; numbers stay as they are. */
  public static OrderImport from(String source, TransferFormat format) {
    return new OrderImport(source, format, false, "", Locale.ENGLISH);
  }

  /** The same as a dry run. */
  public OrderImport dry() {
    return new OrderImport(source, format, true, numberPrefix, locale);
  }

  /** The same with a prefix for the numbers. */
  public OrderImport prefixed(String prefix) {
    return new OrderImport(source, format, dryRun, prefix, locale);
  }

  /** The same for buyers of that language, where the file does not tell it. */
  public OrderImport speaking(Locale language) {
    return new OrderImport(source, format, dryRun, numberPrefix, language);
  }
}
