package org.balcao.plugin.fraud.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up a labelled file of orders to try the commands with: some 9 % fraud, over half of it by
 * rings that sign up on one device and buy within a second, the rest by people who look nearly like
 * everybody else. Nobody in it exists; figures found on it say nothing about a store.
 */
public final class SyntheticOrders {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final long SIGNUP_SECONDS = 200L * 86_400;
  private static final long GAP_SECONDS = 110L * 86_400;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final List<String> SOURCES = List.of("SEO", "Ads", "Direct");
  private static final List<String> BROWSERS =
      List.of("Chrome", "IE", "Safari", "FireFox", "Opera");
  private static final List<String> HEADER =
      List.of(
          "user_id",
          "signup_time",
          "purchase_time",
          "purchase_value",
          "device_id",
          "source",
          "browser",
          "sex",
          "age",
          "ip_address",
          "class");

  private final Random random;
  private final List<String[]> rows = new ArrayList<>();

  private SyntheticOrders(long seed) {
    random = new Random(seed);
  }

  /**
   * Writes a file; the same seed gives the same file.
   *
   * @param count how many rows at least, 100 or more; a ring is not broken off
   */
  public static void write(Path file, int count, long seed) {
    if (count < 100) {
      throw new IllegalArgumentException("at least 100 rows are needed");
    }
    SyntheticOrders orders = new SyntheticOrders(seed);
    orders.make(count);
    Output.replace(
        file,
        out -> {
          try (CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.LF)
                  .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            orders.rows.forEach(csv::writeRecord);
          }
        });
  }

  private void make(int count) {
    int frauds = (int) Math.round(count * 0.0936);
    int byRings = (int) Math.round(frauds * 0.54);
    int made = 0;
    while (made < byRings) {
      made += ring(Math.min(1 + random.nextInt(18), byRings - made));
    }
    for (int i = made; i < frauds; i++) {
      // Loners hide well: few are as hasty, and their devices are a little less often their own.
      add(
          random.nextDouble() < 0.1 ? 1 : gap(),
          random.nextDouble() < 0.12 ? knownDevice() : device(),
          ip(),
          true);
    }
    while (rows.size() < count) {
      add(gap(), random.nextDouble() < 0.04 ? knownDevice() : device(), ip(), false);
    }
    Collections.shuffle(rows, random);
  }

  /** The first of a ring takes his time; the others buy a second after they signed up. */
  private int ring(int size) {
    String device = device();
    String ip = ip();
    long start = (long) (random.nextDouble() * SIGNUP_SECONDS);
    row(start, gap(), device, ip, random.nextBoolean());
    for (int i = 0; i < size; i++) {
      start += 60 + random.nextInt(7_200);
      row(start, 1, device, ip, true);
    }
    return size;
  }

  private void add(long gap, String device, String ip, boolean fraud) {
    row((long) (random.nextDouble() * SIGNUP_SECONDS), gap, device, ip, fraud);
  }

  private void row(long signup, long gap, String device, String ip, boolean fraud) {
    rows.add(
        new String[] {
          Integer.toString(random.nextInt(1_000_000_000)),
          TIME.format(START.plusSeconds(signup)),
          TIME.format(START.plusSeconds(signup + gap)),
          Integer.toString(9 + (int) Math.abs(random.nextGaussian() * 28)),
          device,
          SOURCES.get(random.nextDouble() < 0.4 ? 0 : 1 + random.nextInt(2)),
          BROWSERS.get(random.nextDouble() < 0.4 ? 0 : random.nextInt(BROWSERS.size())),
          random.nextDouble() < 0.58 ? "M" : "F",
          Integer.toString(18 + (int) Math.abs(random.nextGaussian() * 18)),
          ip,
          fraud ? "1" : "0"
        });
  }

  private long gap() {
    return 60 + (long) (random.nextDouble() * GAP_SECONDS);
  }

  private String device() {
    StringBuilder device = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      device.append((char) ('A' + random.nextInt(26)));
    }
    return device.toString();
  }

  private String knownDevice() {
    return rows.get(random.nextInt(rows.size()))[4];
  }

  /** As one number with a fraction, as such files have it. */
  private String ip() {
    return String.format(Locale.ROOT, "%.4f", 16_777_216 + random.nextDouble() * 3_700_000_000d);
  }
}
