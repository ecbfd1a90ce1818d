package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.telesales.DialerCampaigns;
import org.balcao.spi.telesales.TelesalesDialer;

/** Dialers that are broken in ways of their own. */
final class DialerBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private DialerBreakages() {}

  static List<Breakage> all() {
    return List.of(
        NewsBreakages.byWebhook(),
        Breakage.of(
            "aCallWhoseTimeIsOverIsNotPlaced",
            "calls at night",
            act -> {
              Object answer = act.proceed();
              return act.is("place") && is(answer, RejectionKind.EXPIRED)
                  ? Outcome.done(new TelesalesDialer.Placed(), REF)
                  : answer;
            }),
        Breakage.of(
            "aCallMayBeCalledOffByAnybody",
            "knows its own calls only",
            act ->
                act.is("callOff") && act.instance() > 1
                    ? Outcome.rejected(RejectionKind.NOT_FOUND, "call", "there is no such call")
                    : act.proceed()),
        Breakage.of(
            "anUnknownCampaignIsRefused",
            "makes one of that name",
            act -> {
              Object answer = act.proceed();
              return act.is("enqueue") && is(answer, RejectionKind.NOT_FOUND)
                  ? Outcome.done(new DialerCampaigns.Enqueued(List.of()), REF)
                  : answer;
            }));
  }

  private static boolean is(Object answer, RejectionKind kind) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == kind;
  }
}
