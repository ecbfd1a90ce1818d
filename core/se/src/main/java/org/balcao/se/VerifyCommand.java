package org.balcao.se;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.balcao.kernel.books.BooksReport;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.security.Actor;

/** Prints what the check of the books counted and found. */
final class VerifyCommand {
  private VerifyCommand() {}

  static int run(Balcao store, PrintStream out) {
    BooksReport report = store.books().verify(Actor.system("verify"));
    Map<String, Object> checks = new LinkedHashMap<>();
    for (BooksReport.Check check : report.checks()) {
      out.printf(
          "%-45s %12d checked  %s%n",
          check.name(),
          check.finding().counted(),
          check.finding().violations().isEmpty()
              ? "ok"
              : check.finding().violations().size() + " VIOLATIONS");
      check.finding().violations().forEach(violation -> out.println("    " + violation));
      checks.put(check.name(), check.finding().counted());
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("command", "verify");
    result.put("checks", checks);
    result.put("violations", report.violations());
    out.println("RESULT " + store.get(Json.class).write(result));
    return report.clean() ? 0 : 1;
  }
}
