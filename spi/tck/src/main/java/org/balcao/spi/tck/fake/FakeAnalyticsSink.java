package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.analytics.BusinessEvent;
import org.balcao.spi.analytics.EventBatch;

/** A sink in memory, which keeps each event once. */
final class FakeAnalyticsSink extends FakePlugin implements AnalyticsSink {
  FakeAnalyticsSink(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Outcome<Emitted> emit(EventBatch batch, CallContext context) {
    List<Refused> refused = new ArrayList<>();
    for (BusinessEvent event : batch.events()) {
      if (event.type().equals(FakeAnalyticsSinkProvider.REFUSED)) {
        refused.add(new Refused(event.id(), "type", "such events are not taken"));
        continue;
      }
      Outcome<Boolean> kept = keep(event, context);
      if (kept instanceof Outcome.Rejected) {
        refused.add(new Refused(event.id(), "id-reused", "the id is another event's"));
      } else if (!(kept instanceof Outcome.Done)) {
        return unfinished(kept, context);
      }
    }
    return Outcome.done(
        new Emitted(batch.events().size() - refused.size(), refused),
        new ProviderRef("batch-" + context.key().value()));
  }

  /** Keeps an event under its id, whatever batch it comes in. */
  private Outcome<Boolean> keep(BusinessEvent event, CallContext c) {
    CallContext own =
        new CallContext(
            new OperationKey("event", event.source() + " " + event.id()),
            c.attempt(),
            c.now(),
            c.timeout(),
            c.locale());
    return desk().perform("event", event, own, ref -> Outcome.done(Boolean.TRUE, ref));
  }

  private static Outcome<Emitted> unfinished(Outcome<Boolean> kept, CallContext context) {
    return kept instanceof Outcome.Unknown<Boolean> u
        ? Outcome.unknown(context.key(), u.kind(), u.diagnostic())
        : kept.map(yes -> new Emitted(0, List.of()));
  }
}
