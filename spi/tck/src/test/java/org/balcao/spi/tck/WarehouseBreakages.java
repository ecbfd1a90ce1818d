package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.warehouse.FulfilmentCancellations;
import org.balcao.spi.warehouse.WarehouseConnector.Released;

/** Warehouses that are broken in ways of their own. */
final class WarehouseBreakages {
  private WarehouseBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "aReleaseHasANumber",
            "keeps its number to itself",
            act ->
                act.is("release") || act.isLookup() && act.facet().isEmpty()
                    ? act.proceedToOutcome().map(released -> new Released(""))
                    : act.proceed()),
        Breakage.of(
            "anUnknownArticleIsRefused",
            "takes it all the same",
            act ->
                act.is("release") && isNotFound(act.proceed())
                    ? Outcome.done(new Released("W"), new ProviderRef("sabotage"))
                    : act.proceed()),
        Breakage.of(
            "anUnknownFulfilmentCannotBeCancelled",
            "says that it is gone",
            act ->
                act.is("cancel") && isNotFound(act.proceed())
                    ? Outcome.done(
                        new FulfilmentCancellations.Cancelled(), new ProviderRef("sabotage"))
                    : act.proceed()));
  }

  private static boolean isNotFound(Object answer) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_FOUND;
  }
}
