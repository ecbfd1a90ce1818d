package org.balcao.se;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.transfer.ExportReport;
import org.balcao.backoffice.transfer.OrderExport;
import org.balcao.backoffice.transfer.TransferColumn;
import org.balcao.kernel.json.Json;

/** Writes the orders that a search finds into a file, which is whole or not there. */
final class ExportOrdersCommand {
  static final String NAME = "export-orders";
  static final String USAGE =
      NAME
          + " --to <file>.csv|.json [--search <search>] [--columns <column>,...] [--personal]"
          + " [--format csv|json]";

  private final Path to;
  private final OrderExport request;

  private ExportOrdersCommand(Path to, OrderExport request) {
    this.to = to;
    this.request = request;
  }

  /**
   * Reads what comes after the name of the command.
   *
   * @throws UsageException saying what is wrong
   */
  static ExportOrdersCommand of(List<String> words) {
    Options options =
        Options.of(
            words, Set.of("--to", "--search", "--columns", "--format"), Set.of("--personal"));
    Path to = Path.of(options.needed("--to"));
    OrderSearch search =
        options
            .find("--search")
            .map(OrderSearch::parse)
            .orElseGet(() -> OrderSearch.all().sorted(OrderSearch.Sort.PLACED, false));
    return new ExportOrdersCommand(
        to,
        new OrderExport(
            search,
            options.format(to),
            options
                .find("--columns")
                .map(ExportOrdersCommand::columns)
                .orElseGet(TransferColumn::importable),
            options.on("--personal")));
  }

  private static List<TransferColumn> columns(String text) {
    List<TransferColumn> columns = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      columns.add(
          TransferColumn.of(word.strip())
              .orElseThrow(() -> new UsageException("there is no column '" + word.strip() + "'")));
    }
    return columns;
  }

  /** Answers 0 if all is written, 1 if it was cancelled. */
  int run(Balcao store, PrintStream out, PrintStream err) {
    ExportReport report = write(store, err);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("command", NAME);
    result.put("export", report.id().toString());
    result.put("orders", report.orders());
    result.put("rows", report.rows());
    result.put("complete", report.complete());
    out.println("RESULT " + store.get(Json.class).write(result));
    return report.complete() ? 0 : 1;
  }

  private ExportReport write(Balcao store, PrintStream err) {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      return write(store, err, part);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("the file " + to + " cannot be written", e);
    }
  }

  private ExportReport write(Balcao store, PrintStream err, Path part) throws IOException {
    try {
      ExportReport report;
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
        report =
            store
                .orderTransfers()
                .export(TransferTold.actor(NAME), request, file, new TransferTold(err));
      }
      if (report.complete()) {
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    } finally {
      // What was broken off may hold names and addresses.
      Files.deleteIfExists(part);
    }
  }
}
