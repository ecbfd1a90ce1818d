package org.balcao.spi.tck.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Violation;
import org.balcao.spi.policy.ReturnPolicy;

/** Lets goods come back for 30 days, unopened unless something is wrong with them. */
final class FakeReturnPolicy extends FakePolicy implements ReturnPolicy {

  FakeReturnPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Answer> judge(Request request) {
    return request.lines().stream().map(line -> judge(request, line)).toList();
  }

  private static Answer judge(Request request, Line line) {
    Optional<LocalDate> until = line.deliveredOn().map(day -> day.plusDays(30));
    List<Violation> violations = new ArrayList<>();
    if (until.filter(day -> day.isBefore(request.on())).isPresent()) {
      violations.add(Violation.of("late", "the 30 days are over"));
    }
    if (line.opened() && line.reason().equals("CHANGED_MIND")) {
      violations.add(Violation.of("opened", "the seal is broken"));
    }
    return new Answer(
        line.id(), violations, violations.isEmpty() ? until : Optional.empty(), "30 days, sealed");
  }
}
