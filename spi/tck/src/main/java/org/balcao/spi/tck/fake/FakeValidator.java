package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Set;
import org.balcao.spi.Violation;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.Situation;
import org.balcao.spi.hook.Validator;

/** Refuses more than 1000 pieces of anything. */
final class FakeValidator extends FakePolicy implements Validator {

  FakeValidator(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Set<String> points() {
    return Set.of(HookPoints.CHECKOUT_PLACE);
  }

  @Override
  public List<Violation> validate(Situation situation) {
    return situation.order().lines().stream()
        .filter(line -> line.quantity() > 1000)
        .map(line -> Violation.of("too-many", "at most 1000 pieces of " + line.sku()))
        .toList();
  }
}
