package org.balcao.kernel.shadow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.balcao.kernel.page.Bars;
import org.balcao.kernel.page.Moments;
import org.balcao.kernel.page.Page;

/** A report as a page. */
final class ShadowPage {
  private ShadowPage() {}

  static String of(ShadowReport report, ZoneId zone) {
    Moments moments = new Moments(zone);
    Page page =
        new Page("Shadows")
            .paragraph(
                "What instances in shadow answered beside the live ones, "
                    + moments.period(report.since(), report.until())
                    + ".");
    if (report.pairs().isEmpty()) {
      return page.paragraph(
              "No instance runs in shadow. Set balcao.<kind>.<name>.shadow-of to the name of a live"
                  + " instance.")
          .html();
    }
    page.picture(pictured(report))
        .table(ANSWER_HEAD, report.pairs().stream().map(ShadowPage::answers).toList());
    report.pairs().forEach(pair -> pair(page, pair, moments));
    return page.html();
  }

  private static Bars pictured(ShadowReport report) {
    Bars bars =
        Bars.shares(
            "Answers of each shadow",
            List.of("agreed", "differed", "only live", "only shadow", "neither"));
    for (ShadowReport.Pair pair : report.pairs()) {
      ShadowReport.Answers answers = pair.answers();
      bars.bar(
          pair.kind() + " " + pair.shadow(),
          List.of(
              (double) answers.agreed(),
              (double) answers.differed(),
              (double) answers.onlyLive(),
              (double) answers.onlyShadow(),
              (double) answers.neither()),
          answers.asked() + " asked");
    }
    return bars;
  }

  private static final List<String> ANSWER_HEAD =
      List.of(
          "shadow",
          "of",
          "operation",
          "asked",
          "agreed",
          "differed",
          "only live",
          "only shadow",
          "neither",
          "agreement",
          "likeness");

  private static List<String> answers(ShadowReport.Pair pair) {
    ShadowReport.Answers answers = pair.answers();
    return List.of(
        pair.kind() + " " + pair.shadow(),
        pair.live(),
        pair.operation(),
        Long.toString(answers.asked()),
        Long.toString(answers.agreed()),
        Long.toString(answers.differed()),
        Long.toString(answers.onlyLive()),
        Long.toString(answers.onlyShadow()),
        Long.toString(answers.neither()),
        percent(answers.agreement()),
        percent(answers.likeness()));
  }

  private static void pair(Page page, ShadowReport.Pair pair, Moments moments) {
    page.heading(pair.kind() + " " + pair.shadow() + " in shadow of " + pair.live());
    ShadowReport.Skipped skipped = pair.skipped();
    page.note(
        String.format(
            Locale.ROOT,
            "%s. Not asked about: %d by sampling, %d by the cap of the hour, %d since it could not"
                + " keep up.",
            pair.operation(),
            skipped.sampledOut(),
            skipped.overCap(),
            skipped.dropped()));
    page.table(
        List.of("time of calls, ms", "calls", "mean", "p50", "p95", "max"),
        List.of(
            latency("live " + pair.live(), pair.liveLatency()),
            latency("shadow " + pair.shadow(), pair.shadowLatency())));
    if (pair.differences().isEmpty()) {
      page.paragraph("No difference.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (ShadowReport.Differing differing : pair.differences()) {
      rows.add(
          List.of(
              differing.code(),
              Long.toString(differing.count()),
              differing.examples().isEmpty() ? "" : example(differing.examples().get(0), moments)));
      differing.examples().stream()
          .skip(1)
          .forEach(example -> rows.add(List.of("", "", example(example, moments))));
    }
    page.table(List.of("difference", "times", "examples, newest first"), rows);
  }

  private static String example(ShadowReport.Example example, Moments moments) {
    return moments.text(example.at())
        + example.attempt().map(attempt -> " attempt " + attempt).orElse("")
        + ": "
        + example.text();
  }

  private static List<String> latency(String label, ShadowReport.Latency latency) {
    return List.of(
        label,
        Long.toString(latency.count()),
        millis(latency.mean()),
        millis(latency.p50()),
        millis(latency.p95()),
        millis(latency.max()));
  }

  private static String millis(long micros) {
    return String.format(Locale.ROOT, "%.2f", micros / 1000.0);
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.1f %%", share.getAsDouble() * 100)
        : "–";
  }
}
