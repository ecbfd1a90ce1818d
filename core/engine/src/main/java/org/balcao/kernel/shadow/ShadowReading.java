package org.balcao.kernel.shadow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** Sums up what shadows answered. */
@Dependent
class ShadowReading {
  private static final int MOST_SORTS = 50;
  private static final int EXAMPLES = 3;

  @Inject
  ShadowReading() {}

  private record Summary(
      ShadowReport.Answers answers, ShadowReport.Latency live, ShadowReport.Latency shadow) {
    private static final Summary NONE =
        new Summary(
            ShadowReport.Answers.NONE, ShadowReport.Latency.NONE, ShadowReport.Latency.NONE);
  }

  /**
   * @param configured pairs that are to be there whatever was asked
   */
  List<ShadowReport.Pair> pairs(Session session, List<Pairing> configured, Instant since) {
    Map<Pairing, Summary> summaries = summaries(session, since);
    Map<Pairing, ShadowReport.Skipped> skipped = skipped(session, since);
    Map<Pairing, List<ShadowReport.Differing>> differences = differences(session, since);
    Map<Pairing, Boolean> all = new LinkedHashMap<>();
    configured.forEach(pairing -> all.put(pairing, true));
    summaries.keySet().forEach(pairing -> all.put(pairing, true));
    skipped.keySet().forEach(pairing -> all.put(pairing, true));
    return all.keySet().stream()
        .sorted(
            Comparator.comparing(Pairing::kind)
                .thenComparing(Pairing::live)
                .thenComparing(Pairing::shadow)
                .thenComparing(Pairing::operation))
        .map(
            pairing -> {
              Summary summary = summaries.getOrDefault(pairing, Summary.NONE);
              return new ShadowReport.Pair(
                  pairing.kind(),
                  pairing.live(),
                  pairing.shadow(),
                  pairing.operation(),
                  summary.answers(),
                  skipped.getOrDefault(pairing, ShadowReport.Skipped.NONE),
                  summary.live(),
                  summary.shadow(),
                  differences.getOrDefault(pairing, List.of()));
            })
        .toList();
  }

  private static Map<Pairing, Summary> summaries(Session session, Instant since) {
    Map<Pairing, Summary> summaries = new HashMap<>();
    session.list(
        row -> {
          String likeness = row.textOrNull("likeness");
          ShadowReport.Answers answers =
              new ShadowReport.Answers(
                  row.number("agreed"),
                  row.number("differed"),
                  row.number("only_live"),
                  row.number("only_shadow"),
                  row.number("neither"),
                  likeness == null
                      ? OptionalDouble.empty()
                      : OptionalDouble.of(Double.parseDouble(likeness)));
          return summaries.put(
              pairing(row), new Summary(answers, latency(row, "live"), latency(row, "shadow")));
        },
        "select kind, live, shadow, operation"
            + counted("agreed")
            + counted("differed")
            + counted("only_live")
            + counted("only_shadow")
            + counted("neither")
            + ", avg(likeness) as likeness"
            + latency("live")
            + latency("shadow")
            + " from balcao_shadow_call where at >= ? group by kind, live, shadow, operation",
        since);
    return summaries;
  }

  private static String counted(String result) {
    return ", sum(case when result = '"
        + result.toUpperCase(Locale.ROOT)
        + "' then 1 else 0 end) as "
        + result;
  }

  private static String latency(String whose) {
    String column = whose + "_micros";
    return ", count("
        + column
        + ") as "
        + whose
        + "_count, avg("
        + column
        + ") as "
        + whose
        + "_mean, max("
        + column
        + ") as "
        + whose
        + "_max, percentile_cont(0.5) within group (order by "
        + column
        + ") as "
        + whose
        + "_p50, percentile_cont(0.95) within group (order by "
        + column
        + ") as "
        + whose
        + "_p95";
  }

  private static ShadowReport.Latency latency(Row row, String whose) throws SQLException {
    return new ShadowReport.Latency(
        row.number(whose + "_count"),
        rounded(row, whose + "_mean"),
        rounded(row, whose + "_p50"),
        rounded(row, whose + "_p95"),
        row.number(whose + "_max"));
  }

  private static long rounded(Row row, String column) throws SQLException {
    return Math.round(row.decimal(column).doubleValue());
  }

  private static Map<Pairing, ShadowReport.Skipped> skipped(Session session, Instant since) {
    Map<Pairing, ShadowReport.Skipped> skipped = new HashMap<>();
    session.list(
        row ->
            skipped.put(
                pairing(row),
                new ShadowReport.Skipped(
                    row.number("sampled_out"), row.number("over_cap"), row.number("dropped"))),
        "select kind, live, shadow, operation, sum(sampled_out) as sampled_out, sum(over_cap) as"
            + " over_cap, sum(dropped) as dropped from balcao_shadow_skipped where begun_at >= ? group"
            + " by kind, live, shadow, operation",
        since.truncatedTo(ChronoUnit.HOURS));
    return skipped;
  }

  private static Map<Pairing, List<ShadowReport.Differing>> differences(
      Session session, Instant since) {
    record Sort(Pairing pairing, String code) {}
    Map<Sort, List<ShadowReport.Example>> examples = new HashMap<>();
    session.list(
        row ->
            examples
                .computeIfAbsent(new Sort(pairing(row), row.text("code")), s -> new ArrayList<>())
                .add(
                    new ShadowReport.Example(
                        row.instant("at"),
                        Optional.ofNullable(row.textOrNull("attempt")),
                        row.text("example"))),
        "select kind, live, shadow, operation, code, at, attempt, example from (select c.kind,"
            + " c.live, c.shadow, c.operation, d.code, c.at, c.attempt, d.example, row_number()"
            + " over (partition by c.kind, c.live, c.shadow, c.operation, d.code order by c.at"
            + " desc, c.id desc) as newest from balcao_shadow_difference d join balcao_shadow_call"
            + " c on c.id = d.call_id where c.at >= ? and d.example is not null) as numbered where"
            + " newest <= "
            + EXAMPLES
            + " order by newest",
        since);
    Map<Pairing, List<ShadowReport.Differing>> differences = new HashMap<>();
    session.list(
        row -> {
          List<ShadowReport.Differing> ofPair =
              differences.computeIfAbsent(pairing(row), p -> new ArrayList<>());
          if (ofPair.size() < MOST_SORTS) {
            Sort sort = new Sort(pairing(row), row.text("code"));
            ofPair.add(
                new ShadowReport.Differing(
                    sort.code(), row.number("times"), examples.getOrDefault(sort, List.of())));
          }
          return ofPair;
        },
        "select c.kind, c.live, c.shadow, c.operation, d.code, count(*) as times from"
            + " balcao_shadow_difference d join balcao_shadow_call c on c.id = d.call_id where c.at"
            + " >= ? group by c.kind, c.live, c.shadow, c.operation, d.code order by times desc,"
            + " d.code",
        since);
    return differences;
  }

  private static Pairing pairing(Row row) throws SQLException {
    return new Pairing(
        row.text("kind"), row.text("live"), row.text("shadow"), row.text("operation"));
  }
}
