package org.balcao.spi.tck;

import java.util.List;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.erp.ErpConnector.Pushed;
import org.balcao.spi.erp.ErpDocument;

/** Connectors that are broken in ways of their own. */
final class ErpBreakages {
  private ErpBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "kindsAreAsDeclared",
            "takes no orders any more",
            act -> act.is("accepts") ? without((Set<?>) act.proceed()) : act.proceed()),
        Breakage.of(
            "whatIsPushedIsThere",
            "keeps the number to itself",
            act ->
                act.isEffect() || act.isLookup() && act.facet().isEmpty()
                    ? act.proceedToOutcome()
                        .map(value -> new Pushed("", ((Pushed) value).revision()))
                    : act.proceed()),
        Breakage.of(
            "aLaterRevisionIsOfTheSameThing",
            "makes a second one",
            act -> isRevision(act, 2) ? elsewhere(act.proceedToOutcome()) : act.proceed()),
        Breakage.of(
            "anOldRevisionUndoesNothing",
            "puts the old one back",
            act ->
                isRevision(act, 1)
                    ? act.proceedToOutcome().map(value -> new Pushed(((Pushed) value).number(), 1))
                    : act.proceed()));
  }

  private static Set<?> without(Set<?> kinds) {
    return Set.copyOf(kinds.stream().filter(kind -> kind != ErpDocument.Kind.ORDER).toList());
  }

  private static boolean isRevision(Act act, int revision) {
    return act.isEffect() && ((ErpDocument) act.request()).revision() == revision;
  }

  private static Outcome<?> elsewhere(Outcome<?> answer) {
    return answer instanceof Outcome.Done<?> done
        ? Outcome.done(done.value(), new ProviderRef("second-" + done.ref()))
        : answer;
  }
}
