package org.balcao.se;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.balcao.backoffice.replay.ReplayReport;
import org.balcao.backoffice.replay.ReplayRequest;
import org.balcao.backoffice.replay.ReplayedOrder;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;

/** Prints what would have become of the orders of a period under another configuration. */
final class ReplayCommand {
  private static final Actor ACTOR = Actor.system("replay");
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private ReplayCommand() {}

  /** Answers 0 if all was replayed, 1 if something could not be. */
  static int run(Balcao store, ReplayArguments arguments, PrintStream out) {
    ReplayRequest request =
        arguments.request(changes(arguments.candidate()), store.get(StoreClock.class).zone());
    Progress progress = new Progress(out);
    ReplayReport report = store.replays().run(ACTOR, request, progress::done);
    summary(report, out);
    if (arguments.page().isPresent()) {
      write(arguments.page().get(), store.replays().page(report));
      out.println("page: " + arguments.page().get());
    }
    out.println("RESULT " + store.get(Json.class).write(result(report)));
    return report.complete() ? 0 : 1;
  }

  private static Map<String, String> changes(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UsageException("the candidate " + file + " cannot be read", e);
    }
    Map<String, String> changes = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> changes.put(key, properties.getProperty(key)));
    return changes;
  }

  private static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UsageException("the page " + file + " cannot be written", e);
    }
  }

  /** Says every few seconds how far it is, and at once which orders would have been otherwise. */
  private static final class Progress {
    private static final int MOST = 1000;

    private final PrintStream out;
    private long told = System.nanoTime();
    private int changed;

    private Progress(PrintStream out) {
      this.out = out;
    }

    private void done(ReplayedOrder order, long done, long orders) {
      if (order.changed() && ++changed <= MOST) {
        out.println("  " + order.number() + ": " + String.join("; ", differences(order)));
      }
      if (done == orders || System.nanoTime() - told > PAUSE) {
        told = System.nanoTime();
        out.printf(Locale.ROOT, "%d of %d orders (%d %%)%n", done, orders, done * 100 / orders);
      }
    }
  }

  private static List<String> differences(ReplayedOrder order) {
    List<String> differences = new ArrayList<>();
    order
        .fraud()
        .filter(ReplayedOrder.Judged::changed)
        .ifPresent(f -> differences.add("screening " + f.recorded() + " -> " + f.candidate()));
    order
        .freight()
        .filter(ReplayedOrder.Freight::changed)
        .ifPresent(
            f ->
                differences.add(
                    "transport "
                        + f.recorded()
                        + " -> "
                        + f.candidate()
                            .map(price -> price + " (" + f.offer() + ")")
                            .orElse("not offered")));
    order
        .tax()
        .filter(ReplayedOrder.Tax::changed)
        .ifPresent(t -> differences.add("tax " + t.recorded() + " -> " + t.candidate()));
    return differences;
  }

  private static void summary(ReplayReport report, PrintStream out) {
    out.println("candidate: " + new TreeMap<>(report.instances()));
    report
        .shifts()
        .forEach(
            shift ->
                out.printf(
                    Locale.ROOT,
                    "screening %s -> %s: %d orders, %s, which now are %s%n",
                    shift.recorded(),
                    shift.candidate(),
                    shift.orders(),
                    shift.totals(),
                    new TreeMap<>(shift.states())));
    sums("transport", report.freight(), out);
    sums("tax", report.tax(), out);
    sums("buyers confirm", report.totals(), out);
    report
        .hindrances()
        .forEach(
            h ->
                out.printf(
                    Locale.ROOT,
                    "not replayed: %s %s, %d orders%n",
                    h.part(),
                    h.why(),
                    h.orders()));
  }

  private static void sums(String what, List<ReplayReport.Sums> sums, PrintStream out) {
    sums.forEach(
        s ->
            out.printf(
                Locale.ROOT,
                "%s: %s -> %s, %d of %d orders otherwise%n",
                what,
                s.recorded(),
                s.candidate(),
                s.changed(),
                s.orders()));
  }

  private static Map<String, Object> result(ReplayReport report) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("command", "replay");
    result.put("from", report.from().toString());
    result.put("before", report.before().toString());
    result.put("orders", report.orders());
    result.put("changed", report.changed());
    Map<String, Object> screening = new LinkedHashMap<>();
    report.shifts().forEach(s -> screening.put(s.recorded() + "->" + s.candidate(), s.orders()));
    result.put("screening", screening);
    result.put("freight", amounts(report.freight()));
    result.put("tax", amounts(report.tax()));
    result.put("total", amounts(report.totals()));
    Map<String, Object> hindrances = new LinkedHashMap<>();
    report.hindrances().forEach(h -> hindrances.put(h.part() + " " + h.why(), h.orders()));
    result.put("notReplayed", hindrances);
    return result;
  }

  private static List<Map<String, Object>> amounts(List<ReplayReport.Sums> sums) {
    List<Map<String, Object>> amounts = new ArrayList<>();
    for (ReplayReport.Sums sum : sums) {
      Map<String, Object> amount = new LinkedHashMap<>();
      amount.put("recorded", sum.recorded().toString());
      amount.put("candidate", sum.candidate().toString());
      amount.put("orders", sum.orders());
      amount.put("changed", sum.changed());
      amount.put("notOffered", sum.missing());
      amounts.add(amount);
    }
    return amounts;
  }
}
