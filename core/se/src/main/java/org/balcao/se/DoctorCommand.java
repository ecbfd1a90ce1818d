package org.balcao.se;

import jakarta.json.bind.JsonbBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.balcao.kernel.plugin.ConfigurationReport.InstanceReport;
import org.balcao.kernel.plugin.ConfigurationReport.ProviderReport;
import org.balcao.se.DoctorReport.Level;
import org.balcao.se.DoctorReport.Line;
import org.balcao.se.DoctorReport.Section;

/** Prints what the doctor found. */
final class DoctorCommand {
  private DoctorCommand() {}

  static int run(DoctorReport report, PrintStream out) {
    out.println("What a start would find; nothing was started, and nothing changed.");
    for (Section section : report.sections()) {
      out.println();
      out.println(section.title());
      for (Line line : section.lines()) {
        out.printf("  %-4s  %s%n", line.level(), line.text());
        line.details().forEach(detail -> out.println("          " + detail));
      }
    }
    out.println();
    out.printf(
        "%d right, %d to look at, %d wrong%n",
        report.count(Level.OK), report.count(Level.WARN), report.count(Level.FAIL));
    // No container runs that would lend its JSON Binding; the process ends here.
    out.println("RESULT " + JsonbBuilder.create().toJson(result(report)));
    return report.healthy() ? 0 : 1;
  }

  private static Map<String, Object> result(DoctorReport report) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("command", "doctor");
    for (Level level : Level.values()) {
      result.put(level.name().toLowerCase(Locale.ROOT), report.count(level));
    }
    result.put(
        "providers",
        report.configuration().providers().stream().map(DoctorCommand::provider).toList());
    result.put(
        "instances",
        report.configuration().instances().stream().map(DoctorCommand::instance).toList());
    result.put("problems", report.configuration().problems());
    result.put("doubts", report.configuration().doubts());
    result.put("database", report.database());
    return result;
  }

  private static Map<String, Object> provider(ProviderReport provider) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("kind", provider.kind());
    of.put("type", provider.type());
    of.put("version", provider.version());
    of.put("spi", provider.spi());
    of.put("location", provider.location());
    of.put("usable", provider.unusable().isEmpty());
    return of;
  }

  private static Map<String, Object> instance(InstanceReport instance) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("kind", instance.kind());
    of.put("name", instance.name());
    of.put("type", instance.type());
    of.put("enabled", instance.enabled());
    return of;
  }
}
