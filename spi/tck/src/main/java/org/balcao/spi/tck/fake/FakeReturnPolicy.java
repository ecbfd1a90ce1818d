package org.balcao.spi.tck.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Violation;
import org.balcao.spi.policy.ReturnPolicy;

/** A policy that let goods come back for 30 days. */
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
    boolean late = until.filter(day -> day.isBefore(request.on())).isPresent();
    return new Answer(
        line.id(),
        late ? List.of(Violation.of("late", "the 30 days are over")) : List.of(),
        late ? Optional.empty() : until,
        "30 days");
  }
}
