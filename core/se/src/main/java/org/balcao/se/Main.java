package org.balcao.se;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.balcao.kernel.BalcaoException;

/**
 * The commands of an operator: {@code java -cp <the application's class path> org.balcao.se.Main
 * <command>}. The store is the one that the configuration names, so that a command sees what the
 * application would see. Each ends with one line {@code RESULT {json}}.
 *
 * <p>{@code verify} checks that the books are right, and exits with 0 if they are, 1 if they are
 * not, 2 if it could not look. {@code doctor} says what a start would find, without starting, and
 * exits with 0 if nothing is wrong, 1 if something is, 2 if it could not look. {@code replay} says
 * what would have become of the orders of a period under another configuration, and exits with 0 if
 * all were replayed, 1 if something could not be, 2 if it could not replay. {@code export-orders}
 * and {@code import-orders} write orders into a file and take them in from one, and exit with 0 if
 * all are, 1 if some are not, 2 if it could not be begun.
 */
public final class Main {
  private static final String USAGE =
      "usage: balcao verify | doctor | "
          + String.join(
              "\n     | ",
              ReplayArguments.USAGE,
              ExportOrdersCommand.USAGE,
              ImportOrdersCommand.USAGE);

  private Main() {}

  /** Runs a command. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    try {
      if (command.equals("replay")) {
        ReplayArguments replay = ReplayArguments.of(options);
        return on(store -> ReplayCommand.run(store, replay, out));
      }
      if (command.equals(ExportOrdersCommand.NAME)) {
        ExportOrdersCommand export = ExportOrdersCommand.of(options);
        return on(store -> export.run(store, out, err));
      }
      if (command.equals(ImportOrdersCommand.NAME)) {
        ImportOrdersCommand taking = ImportOrdersCommand.of(options);
        return on(store -> taking.run(store, out, err));
      }
      if (!command.equals("verify") && !command.equals("doctor")) {
        throw new UsageException(
            command.isEmpty() ? "a command is missing" : "there is no command " + command);
      }
      if (!options.isEmpty()) {
        throw new UsageException(command + " takes no options");
      }
      return command.equals("verify")
          ? on(store -> VerifyCommand.run(store, out))
          : DoctorCommand.run(Balcao.builder().doctor(), out);
    } catch (UsageException e) {
      err.println(e.text());
      err.println(USAGE);
      return 2;
    } catch (BalcaoException e) {
      err.println(e.getMessage());
      return 2;
    } catch (RuntimeException | Error e) {
      // Left alone it would end the JVM with 1, which says that something is wrong with the store.
      e.printStackTrace(err);
      return 2;
    }
  }

  private static int on(ToIntFunction<Balcao> command) {
    try (Balcao store = open()) {
      return command.applyAsInt(store);
    }
  }

  /** A command must not do the store's work beside looking at it, nor make a store to look at. */
  private static Balcao open() {
    return Balcao.builder()
        .withoutWorkers()
        .set(StoreConfiguration.CREATE.name(), Boolean.toString(false))
        .start();
  }
}
