package org.balcao.examples.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@link Replay}.
 *
 * @param folder where the store of a run lies
 * @param fresh whether what an unfinished run left there is deleted first
 * @param report the page to write for people
 * @param retail the UCI Online Retail file; without it, Steel Wheels is replayed
 * @param database another database than the usual one
 */
record ReplayOptions(
    Path folder,
    boolean fresh,
    Optional<Path> report,
    Optional<Path> retail,
    Optional<DatabaseChoice> database,
    boolean help) {

  static final String USAGE =
      """
      Replays the orders of a real store and checks every figure against the source.

        (no option)        Steel Wheels: 330 orders of 2003 to 2005
        --retail FILE      UCI Online Retail instead: 541,909 lines, .csv or .csv.gz
        --folder DIR       where the store lies (default target/steelwheels or target/retail below
                           examples/quickstart); a run that was killed goes on from there
        --fresh            delete what an unfinished run left in that folder first
        --report FILE      write the report as one HTML page, too
        --database URL     jdbc:postgresql:... or jdbc:h2:... instead of H2 in the folder (Steel
                           Wheels) or in memory (Online Retail)
        --user NAME        of that database
        --password TEXT    of that database; better set BALCAO_DATABASE_PASSWORD
        --help             this text

      Exit status: 0 if all is right, 1 if not. The last line is RESULT {json}.
      """;

  /** A database; its {@code toString} shows no password. */
  record DatabaseChoice(String url, @Nullable String user, @Nullable String password) {
    @Override
    public String toString() {
      return "DatabaseChoice[]";
    }
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ReplayOptions parse(List<String> arguments) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    @Nullable Path folder = null;
    @Nullable Path report = null;
    @Nullable Path retail = null;
    @Nullable String url = null;
    @Nullable String user = null;
    @Nullable String password = null;
    boolean fresh = false;
    boolean help = false;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--folder" -> folder = Path.of(value(option, rest));
        case "--report" -> report = Path.of(value(option, rest));
        case "--retail" -> retail = Path.of(value(option, rest));
        case "--database" -> url = value(option, rest);
        case "--user" -> user = value(option, rest);
        case "--password" -> password = value(option, rest);
        case "--fresh" -> fresh = true;
        case "--help", "-h" -> help = true;
        default -> throw new IllegalArgumentException("there is no option '" + option + "'");
      }
    }
    if (url == null && (user != null || password != null)) {
      throw new IllegalArgumentException("--user and --password need --database");
    }
    return new ReplayOptions(
        folder != null ? folder : usualFolder(retail == null ? "steelwheels" : "retail"),
        fresh,
        Optional.ofNullable(report),
        Optional.ofNullable(retail),
        url == null ? Optional.empty() : Optional.of(new DatabaseChoice(url, user, password)),
        help);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.pop();
  }

  /** Maven starts the command in the root of the project, an IDE in the module or elsewhere. */
  private static Path usualFolder(String name) {
    Path module = Path.of("examples", "quickstart");
    Path target = Path.of("target", name);
    return module.toFile().isDirectory() ? module.resolve(target) : target;
  }
}
