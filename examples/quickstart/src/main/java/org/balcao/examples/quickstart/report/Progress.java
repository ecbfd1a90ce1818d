package org.balcao.examples.quickstart.report;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a run has come: one line that is rewritten on a terminal; elsewhere (a file, a pipe, a
 * build) a line each time another fiftieth is done.
 */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final int LINES = 50;

  private final String title;
  private final long total;
  private final PrintStream out;
  private final boolean terminal;
  private long done;
  private long shown = -1;

  /**
   * @param total how many steps make the whole
   * @param terminal whether a line can be rewritten
   */
  public Progress(String title, long total, PrintStream out, boolean terminal) {
    this.title = title;
    this.total = Math.max(total, 1);
    this.out = out;
    this.terminal = terminal;
  }

  /** On standard error, whose reader is a person where the console is one. */
  public static Progress onStandardError(String title, long total) {
    return new Progress(title, total, System.err, isTerminal());
  }

  /** Steps were done; {@code what} tells where the run is now. */
  public void advance(long steps, String what) {
    done += steps;
    long mark = done * (terminal ? 1000 : LINES) / total;
    if (mark != shown) {
      shown = mark;
      show(what);
    }
  }

  @Override
  public void close() {
    if (terminal) {
      out.println();
    }
  }

  private void show(String what) {
    int filled = (int) Math.min(WIDTH, done * WIDTH / total);
    String line =
        String.format(
            Locale.ROOT,
            "%s [%s%s] %3d %%  %s",
            title,
            "#".repeat(filled),
            "-".repeat(WIDTH - filled),
            done * 100 / total,
            what);
    if (terminal) {
      out.print("\r" + line + "\033[K");
      out.flush();
    } else {
      out.println(line);
    }
  }

  /** Newer releases of Java have a console also where nobody sits before it, and can tell. */
  private static boolean isTerminal() {
    return System.getenv("TERM") != null
        && Optional.ofNullable(System.console()).filter(Progress::isTerminal).isPresent();
  }

  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // Before Java 22 there is a console where there is a terminal, and nowhere else.
      return true;
    }
  }
}
