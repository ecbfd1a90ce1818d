package org.balcao.se;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balcao.backoffice.transfer.ImportFault;
import org.balcao.backoffice.transfer.ImportReport;
import org.balcao.backoffice.transfer.OrderImport;
import org.balcao.kernel.json.Json;

/** Takes the orders of a file in, or says what is wrong with it. */
final class ImportOrdersCommand {
  static final String NAME = "import-orders";
  static final String USAGE =
      NAME
          + " --from <file>.csv|.json --source <name> [--dry-run] [--number-prefix <prefix>]"
          + " [--locale <tag>] [--format csv|json]";

  private final Path from;
  private final OrderImport request;

  private ImportOrdersCommand(Path from, OrderImport request) {
    this.from = from;
    this.request = request;
  }

  /**
   * Reads what comes after the name of the command.
   *
   * @throws UsageException saying what is wrong
   */
  static ImportOrdersCommand of(List<String> words) {
    Options options =
        Options.of(
            words,
            Set.of("--from", "--source", "--number-prefix", "--locale", "--format"),
            Set.of("--dry-run"));
    Path from = Path.of(options.needed("--from"));
    return new ImportOrdersCommand(
        from,
        new OrderImport(
            options.needed("--source"),
            options.format(from),
            options.on("--dry-run"),
            options.find("--number-prefix").orElse(""),
            Locale.forLanguageTag(options.find("--locale").orElse("en"))));
  }

  /** Answers 0 if all orders are there, or would be, and 1 if some are refused. */
  int run(Balcao store, PrintStream out, PrintStream err) {
    ImportReport report;
    try (InputStream file = Files.newInputStream(from)) {
      report =
          store
              .orderTransfers()
              .importOrders(TransferTold.actor(NAME), request, file, new TransferTold(err));
    } catch (IOException e) {
      throw new UsageException("the file " + from + " cannot be read", e);
    }
    Map<String, Long> faults = new TreeMap<>();
    for (ImportFault fault : report.faults()) {
      faults.merge(fault.code(), 1L, Long::sum);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("command", NAME);
    result.put("source", report.source());
    result.put("dryRun", report.dryRun());
    result.put("orders", report.orders());
    result.put("imported", report.imported());
    result.put("unchanged", report.unchanged());
    result.put("refused", report.refused());
    result.put("faults", faults);
    result.put("complete", report.complete());
    out.println("RESULT " + store.get(Json.class).write(result));
    return report.clean() ? 0 : 1;
  }
}
