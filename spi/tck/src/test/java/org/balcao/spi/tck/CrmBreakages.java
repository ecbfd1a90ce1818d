package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.crm.Activities;
import org.balcao.spi.crm.Contact;

/** CRM connectors that are broken in ways of their own. */
final class CrmBreakages {
  private CrmBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "aCustomerHasOneRecord",
            "makes a record per revision",
            act -> isOf(act, 2) && act.attempt() == 1 ? another(act) : act.proceed()),
        Breakage.of(
            "anOlderContactIsIgnored",
            "refuses it",
            act ->
                isOf(act, 3)
                    ? Outcome.rejected(RejectionKind.CONFLICT, "older", "there is a newer one")
                    : act.proceed()),
        Breakage.of(
            "anActivityOfAStrangerIsRefused",
            "notes it anywhere",
            act -> {
              Object answer = act.proceed();
              return act.is("record")
                      && answer instanceof Outcome.Rejected<?> r
                      && r.kind() == RejectionKind.NOT_FOUND
                  ? Outcome.done(new Activities.Recorded(), new ProviderRef("sabotage"))
                  : answer;
            }));
  }

  private static boolean isOf(Act act, long revision) {
    return act.is("upsert") && act.request() instanceof Contact c && c.revision() == revision;
  }

  private static Object another(Act act) throws Exception {
    return act.proceedToOutcome()
        .fold(
            done -> Outcome.done(done.value(), new ProviderRef(done.ref().id() + "-2")),
            pending -> pending,
            rejected -> rejected,
            notApplied -> notApplied,
            unknown -> unknown);
  }
}
