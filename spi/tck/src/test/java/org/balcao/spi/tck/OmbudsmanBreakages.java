package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.ombudsman.CaseMovements;
import org.balcao.spi.ombudsman.OmbudsmanDesk.Opened;

/** Ombudsman's desks that are broken in ways of their own. */
final class OmbudsmanBreakages {
  private OmbudsmanBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "everyCaseHasAProtocolOfItsOwn",
            "numbers nothing",
            act ->
                act.is("open") || act.isLookup()
                    ? act.proceedToOutcome()
                        .map(value -> value instanceof Opened ? new Opened("P-0") : value)
                    : act.proceed()),
        Breakage.of(
            "aClosedCaseTakesNothingMore",
            "takes it all the same",
            act -> {
              Object answer = act.proceed();
              return act.is("add")
                      && act.attempt() == 1
                      && answer instanceof Outcome.Rejected<?> r
                      && r.kind() == RejectionKind.CONFLICT
                  ? Outcome.done(new CaseMovements.Added(), new ProviderRef("sabotage"))
                  : answer;
            }),
        new Breakage("aClosedCaseMayBeClosedAgain", "closes once", ClosesOnce::new),
        Breakage.of(
            "deadlinesComeInOrder",
            "turns them round",
            act ->
                act.is("of")
                    ? act.proceedToOutcome().map(d -> turned((List<?>) d))
                    : act.proceed()));
  }

  private static List<?> turned(List<?> dates) {
    List<?> turned = new ArrayList<>(dates);
    Collections.reverse(turned);
    return turned;
  }

  /** Does not close what it closed under another key. */
  private static final class ClosesOnce extends Sabotage {
    private final Map<Object, Object> closed = new ConcurrentHashMap<>();

    @Override
    Object call(Act act) throws Exception {
      if (!act.is("closeCase")) {
        return act.proceed();
      }
      Object first = closed.putIfAbsent(act.request(), act.key());
      return first == null || first.equals(act.key())
          ? act.proceed()
          : Outcome.rejected(RejectionKind.CONFLICT, "closed", "it is closed");
    }
  }
}
