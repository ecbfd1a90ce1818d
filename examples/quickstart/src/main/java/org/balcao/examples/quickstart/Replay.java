package org.balcao.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.examples.quickstart.ReplayOptions.DatabaseChoice;
import org.balcao.examples.quickstart.report.HtmlReport;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.ResultLine;
import org.balcao.examples.quickstart.report.TextReport;
import org.balcao.examples.quickstart.retail.RetailReplay;
import org.balcao.examples.quickstart.steelwheels.SteelWheelsReplay;
import org.balcao.kernel.BalcaoException;
import org.balcao.se.BalcaoBuilder;

/**
 * The main job: replays the orders of a real store through Balcão and checks every figure against
 * the source. Exit status 0 if all is right, 1 if not; the last line is {@code RESULT {json}}, with
 * {@code error} where the run did not come to its end.
 */
public final class Replay {
  private Replay() {}

  /** See {@link ReplayOptions#USAGE}. */
  public static void main(String[] arguments) {
    // Whatever the machine's encoding is: check marks are not ASCII.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out);
    out.flush();
    System.exit(status);
  }

  static int run(List<String> arguments, PrintStream out) {
    ReplayOptions options;
    try {
      options = ReplayOptions.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(ReplayOptions.USAGE);
      out.println(ResultLine.of(Map.of("error", String.valueOf(e.getMessage()))));
      return 1;
    }
    if (options.help()) {
      out.print(ReplayOptions.USAGE);
      return 0;
    }
    long start = System.nanoTime();
    try {
      Report report = replay(options);
      TextReport.print(report, out);
      write(options.report(), report);
      out.println();
      out.println(ResultLine.of(fields(report, start)));
      return report.right() ? 0 : 1;
    } catch (BalcaoException | IllegalArgumentException e) {
      // Something that a person can mend: a setting, a folder, a file.
      System.err.println(e.getMessage());
      out.println(ResultLine.of(Map.of("error", String.valueOf(e.getMessage()))));
      return 1;
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      out.println(ResultLine.of(Map.of("error", e.toString())));
      return 1;
    }
  }

  private static Report replay(ReplayOptions options) throws IOException {
    ReplayFolder folder = ReplayFolder.open(options.folder(), options.fresh());
    if (folder.unfinished()) {
      System.err.println("An earlier run was broken off in " + folder.path() + "; going on.");
    }
    folder.begin();
    UnaryOperator<BalcaoBuilder> database = database(options.database());
    Optional<Path> retail = options.retail();
    Report report =
        retail.isPresent()
            ? RetailReplay.run(retail.get(), folder.path(), database)
            : SteelWheelsReplay.run(folder.path(), database);
    folder.finish();
    return report;
  }

  private static UnaryOperator<BalcaoBuilder> database(Optional<DatabaseChoice> choice) {
    return builder -> {
      choice.ifPresent(
          chosen -> {
            builder.set("balcao.database.url", chosen.url());
            set(builder, "balcao.database.user", Optional.ofNullable(chosen.user()));
            set(builder, "balcao.database.password", Optional.ofNullable(chosen.password()));
          });
      return builder;
    };
  }

  private static void set(BalcaoBuilder builder, String key, Optional<String> value) {
    value.ifPresent(text -> builder.set(key, text));
  }

  private static void write(Optional<Path> file, Report report) {
    file.ifPresent(
        path -> {
          try {
            HtmlReport.write(report, path);
          } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + path, e);
          }
        });
  }

  private static Map<String, Object> fields(Report report, long start) {
    Map<String, Object> fields = new LinkedHashMap<>(report.fields());
    fields.put("seconds", (System.nanoTime() - start) / 1_000_000_000L);
    return fields;
  }
}
