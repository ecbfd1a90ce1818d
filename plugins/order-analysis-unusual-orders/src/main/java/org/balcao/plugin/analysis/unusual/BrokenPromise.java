package org.balcao.plugin.analysis.unusual;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** What has not left cannot arrive on the promised day any more, or will hardly. */
final class BrokenPromise implements Routine {
  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "transit-days",
              SettingType.INTEGER,
              "2",
              "How many days goods are on their way at least."),
          Setting.withDefault(
              "restock-days",
              SettingType.INTEGER,
              "3",
              "How many days more it takes at least where goods are waited for."));

  private static final Set<String> ENDED = Set.of("COMPLETED", "CANCELLED", "CANCELLING");

  private final int transit;
  private final int restock;

  BrokenPromise(Settings settings) {
    this.transit = settings.integer("transit-days");
    this.restock = settings.integer("restock-days");
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    if (facts.promisedBy().isEmpty()
        || facts.fulfilment().gone()
        || ENDED.contains(facts.order().state())) {
      return Optional.empty();
    }
    LocalDate promised = facts.promisedBy().get();
    LocalDate today = facts.now().atZone(ZoneOffset.UTC).toLocalDate();
    boolean waits = facts.fulfilment().waiting() > 0;
    LocalDate soonest = today.plusDays((long) transit + (waits ? restock : 0));
    if (!soonest.isAfter(promised)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Codes.PROMISE,
            Severity.WARNING,
            "promised by "
                + promised
                + "; "
                + (facts.fulfilment().ordered() - facts.fulfilment().left())
                + " pieces have not left"
                + (waits ? ", " + facts.fulfilment().waiting() + " of them are not there" : "")
                + ", so that they arrive on "
                + soonest
                + " at the soonest"));
  }
}
