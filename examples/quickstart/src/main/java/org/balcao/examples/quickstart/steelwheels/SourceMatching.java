package org.balcao.examples.quickstart.steelwheels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.balcao.spi.Money;

/**
 * Which cheques of the source go with which of its orders, worked out by the SQL in {@code
 * matching.sql} from the source's tables alone.
 */
final class SourceMatching {
  private final SteelWheels source;

  SourceMatching(SteelWheels source) {
    this.source = source;
    String stage = read("matching-stage.sql");
    String script = read("matching.sql");
    for (String number : new String[] {"1", "2"}) {
      script = script.replace("-- match " + number, stage.replace("#", number) + ";");
    }
    for (String statement : script.split(";\\s*\n", -1)) {
      source.execute(statement);
    }
  }

  /** What customers were invoiced less what they have paid, by the source's number. */
  Map<String, Money> differences() {
    Map<String, Money> differences = new TreeMap<>();
    source
        .list(
            row -> Map.entry(row.getString(1), SteelWheels.amount(row, 2)),
            "select c, sum(a) from (select c, a from item where invoiced = 1 union all select c, -a"
                + " from cheque) group by c")
        .forEach(entry -> differences.put(entry.getKey(), entry.getValue()));
    return differences;
  }

  /** Cheques of exactly one invoice's amount. */
  long exact() {
    return source.number("select count(*) from single1 where apart = 0");
  }

  /** Cheques of exactly the sum of several invoices. */
  long exactSums() {
    return source.number("select count(*) from sum1 where apart = 0");
  }

  /** Cheques of almost one invoice's amount. */
  long different() {
    return source.number("select count(*) from single1 where apart <> 0");
  }

  /** Cheques of almost the sum of several invoices. */
  long differentSums() {
    return source.number("select count(*) from sum1 where apart <> 0");
  }

  /** By how much all those are too much. */
  Money apart() {
    return source.money(
        "select sum(apart) from (select apart from single1 union all select apart from sum1)");
  }

  /** Cheques for orders that were cancelled or never sent. */
  long notInvoiced() {
    return source.number("select (select count(*) from single2) + count(*) from sum2");
  }

  /** The orders that those cheques are for. */
  long ordersPaidNotInvoiced() {
    return source.number(
        "select count(*) from item where invoiced = 0 and (n in (select n from single2) or n in"
            + " (select n from member2))");
  }

  /** What those cheques brought. */
  Money paidNotInvoiced() {
    return source.money(
        "select sum(paid) from (select paid from single2 union all select paid from sum2)");
  }

  long unexplained() {
    return source.number("select count(*) from unexplained");
  }

  Money paidUnexplained() {
    return source.money("select sum(a) from unexplained");
  }

  long unpaid() {
    return source.number("select count(*) from unpaid");
  }

  Money owedUnpaid() {
    return source.money("select sum(a) from unpaid");
  }

  private static String read(String file) {
    try (InputStream in = SourceMatching.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
