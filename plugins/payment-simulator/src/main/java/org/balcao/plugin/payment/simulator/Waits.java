package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.Journal.Session;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.spi.PendingReason;

/** Ends the waiting of operations whose time has come, when somebody looks at them. */
final class Waits {

  private final SimulatorConfiguration configuration;

  Waits(SimulatorConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The entry as it stands by now. */
  Entry end(Session session, Entry entry, Instant now) {
    if (!(entry.standing() instanceof Standing.Waiting waiting)) {
      return entry;
    }
    Optional<Instant> settled =
        configuration.settleAfter().map(entry.since()::plus).filter(time -> !time.isAfter(now));
    if (settled.isPresent()) {
      return ended(session, entry, waiting.end(), settled.get());
    }
    Instant deadline = entry.since().plus(configuration.payWithin());
    if (waiting.reason() == PendingReason.CUSTOMER_ACTION && !deadline.isAfter(now)) {
      return ended(session, entry, Settlement.EXPIRE, deadline);
    }
    return entry;
  }

  private static Entry ended(Session session, Entry entry, Settlement end, Instant time) {
    session.add(entry.as(Standing.after(end), time));
    return session.books().find(entry.key()).orElseThrow();
  }
}
