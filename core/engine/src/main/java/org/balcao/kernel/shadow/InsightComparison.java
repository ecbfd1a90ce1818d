package org.balcao.kernel.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.complaint.Insight;

/**
 * Two analysers agree on a text where they give it the same labels: the likeliest topic, the
 * severity, and each flag for the lawyers. Alike by the mean share of labels that both gave.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class InsightComparison implements Comparison<List<Insight>> {
  @Inject
  InsightComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.COMPLAINT_ANALYZER;
  }

  @Override
  public String operation() {
    return ANALYZE;
  }

  @Override
  public Compared compare(List<Insight> live, List<Insight> shadow) {
    Map<String, Insight> others = new HashMap<>();
    shadow.forEach(insight -> others.put(insight.textId(), insight));
    List<Difference> differences = new ArrayList<>();
    double likeness = 0;
    for (Insight one : live) {
      Insight other = others.get(one.textId());
      if (other == null) {
        differences.add(new Difference("a text is left out", "text " + one.textId()));
        continue;
      }
      likeness += Compared.labels(labels(one), labels(other)).likeness();
      differing("topic", topic(one), topic(other), one, differences);
      differing(
          "severity",
          Set.of(one.severity().name()),
          Set.of(other.severity().name()),
          one,
          differences);
      differing("flags", flags(one), flags(other), one, differences);
    }
    return new Compared(live.isEmpty() ? 1 : likeness / live.size(), differences);
  }

  private static void differing(
      String what, Set<String> one, Set<String> other, Insight about, List<Difference> found) {
    for (Difference difference : Compared.labels(one, other).differences()) {
      found.add(
          new Difference(
              difference.code().replaceFirst("labels", what),
              "text " + about.textId() + ": " + difference.example()));
    }
  }

  private static Set<String> topic(Insight insight) {
    return insight.topics().stream()
        .limit(1)
        .map(Insight.ScoredTopic::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> flags(Insight insight) {
    return insight.legalFlags().stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> labels(Insight insight) {
    Set<String> labels = flags(insight);
    labels.addAll(topic(insight));
    labels.add(insight.severity().name());
    return labels;
  }
}
