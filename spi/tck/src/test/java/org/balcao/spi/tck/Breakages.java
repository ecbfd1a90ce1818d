package org.balcao.spi.tck;

import java.util.List;
import java.util.stream.Stream;

/** All ways to break the checks that hold for every plugin. */
final class Breakages {
  private Breakages() {}

  static List<Breakage> general() {
    return Stream.of(
            DescriptorBreakages.all(),
            EffectBreakages.all(),
            BehaviourBreakages.all(),
            SecrecyBreakages.all(),
            WebhookBreakages.all(),
            DataBreakages.all(),
            RuleBreakages.all())
        .flatMap(List::stream)
        .toList();
  }
}
