package org.balcao.spi.tck.fake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.policy.OrderAnalysis;

/** Finds orders that are late, and those that look like another. */
final class FakeOrderAnalysis extends FakePolicy implements OrderAnalysis {

  FakeOrderAnalysis(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Finding> analyse(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    LocalDate today = facts.now().atZone(ZoneOffset.UTC).toLocalDate();
    if (facts.promisedBy().filter(day -> day.isBefore(today)).isPresent()) {
      findings.add(
          new Finding("late", Severity.WARNING, "promised by " + facts.promisedBy().get()));
    }
    facts.recent().stream()
        .filter(other -> other.total().equals(facts.order().total()))
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    new Finding("twin", Severity.STOP, other.number() + " costs the same")));
    return List.copyOf(findings);
  }
}
