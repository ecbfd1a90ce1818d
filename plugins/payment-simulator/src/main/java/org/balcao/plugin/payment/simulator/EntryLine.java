package org.balcao.plugin.payment.simulator;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.spi.Money;
import org.balcao.spi.PendingReason;

/**
 * Writes an entry as one line of ASCII and reads it back: {@code sim1}, a checksum of the rest, and
 * the fields, separated by blanks. A line that is not whole does not pass its checksum.
 */
final class EntryLine {
  /** Starts every line, so that a journal is told from any other file. */
  static final String MAGIC = "sim1 ";

  private static final int FIELDS = 12;
  private static final String NOTHING = "-";

  private EntryLine() {}

  static String write(Entry entry) {
    String fields =
        String.join(
            " ",
            encoded(entry.key()),
            entry.kind().name(),
            encoded(entry.authorization()),
            encoded(entry.orderNumber()),
            entry.amount().currency().getCurrencyCode(),
            Long.toString(entry.amount().minorUnits()),
            Boolean.toString(entry.closes()),
            standing(entry.standing()),
            entry.since().toString(),
            entry.fingerprint(),
            encoded(entry.script()),
            "end");
    return MAGIC + checksum(fields) + " " + fields;
  }

  /** Whether a line, without its line feed, is one of ours from start to end. */
  static boolean isWhole(String line) {
    String[] parts = line.split(" ", 3);
    return parts.length == 3 && MAGIC.equals(parts[0] + " ") && parts[1].equals(checksum(parts[2]));
  }

  /** The entry of a whole line; empty if it is of another version of the simulator. */
  static Optional<Entry> read(String line) {
    List<String> fields = List.of(line.split(" ", 3)[2].split(" ", -1));
    try {
      return fields.size() == FIELDS ? Optional.of(entry(fields)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(List<String> fields) {
    return new Entry(
        decoded(fields.get(0)),
        Kind.valueOf(fields.get(1)),
        decoded(fields.get(2)),
        decoded(fields.get(3)),
        Money.ofMinor(Long.parseLong(fields.get(5)), Currency.getInstance(fields.get(4))),
        Boolean.parseBoolean(fields.get(6)),
        standing(fields.get(7)),
        Instant.parse(fields.get(8)),
        fields.get(9),
        decoded(fields.get(10)));
  }

  private static String standing(Standing standing) {
    if (standing instanceof Standing.Waiting waiting) {
      return waiting.reason() + "/" + waiting.end();
    }
    return standing instanceof Standing.Refused refused ? refused.why().name() : NOTHING;
  }

  private static Standing standing(String text) {
    if (text.equals(NOTHING)) {
      return new Standing.Done();
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? new Standing.Refused(Refusal.valueOf(text))
        : new Standing.Waiting(
            PendingReason.valueOf(text.substring(0, slash)),
            Settlement.valueOf(text.substring(slash + 1)));
  }

  private static String encoded(String text) {
    return text.isEmpty() ? NOTHING : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return text.equals(NOTHING) ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String checksum(String fields) {
    CRC32 crc = new CRC32();
    crc.update(fields.getBytes(StandardCharsets.US_ASCII));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
