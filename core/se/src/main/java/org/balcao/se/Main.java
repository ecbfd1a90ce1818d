package org.balcao.se;

import java.io.PrintStream;
import java.util.List;
import org.balcao.kernel.BalcaoException;

/**
 * The commands of an operator: {@code java -cp <the application's class path> org.balcao.se.Main
 * <command>}. The store is the one that the configuration names, so that a command sees what the
 * application would see.
 *
 * <p>{@code verify} checks that the books are right, prints what it counted, ends with one line
 * {@code RESULT {json}}, and exits with 0 if they are, 1 if they are not, 2 if it could not look.
 */
public final class Main {
  private static final String USAGE = "usage: balcao verify";

  private Main() {}

  /** Runs a command. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (!arguments.equals(List.of("verify"))) {
      err.println(USAGE);
      return 2;
    }
    // A command must not do the store's work beside looking at it, nor make a store to look at.
    try (Balcao store =
        Balcao.builder()
            .withoutWorkers()
            .set(DatabaseSettings.CREATE, Boolean.toString(false))
            .start()) {
      return VerifyCommand.run(store, out);
    } catch (BalcaoException e) {
      err.println(e.getMessage());
      return 2;
    } catch (RuntimeException | Error e) {
      // Left alone it would end the JVM with 1, which says that the books are wrong.
      e.printStackTrace(err);
      return 2;
    }
  }
}
