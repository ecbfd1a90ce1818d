package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;

/** Says how an entry stands, in the words of the SPI. */
final class Answers {

  private final SimulatorConfiguration configuration;

  Answers(SimulatorConfiguration configuration) {
    this.configuration = configuration;
  }

  Outcome<Entry> of(Entry entry) {
    if (entry.standing() instanceof Standing.Refused refused) {
      return refused.why().outcome(entry.ref());
    }
    return entry.standing() instanceof Standing.Waiting waiting
        ? pending(entry, waiting.reason())
        : Outcome.done(entry, entry.ref());
  }

  private Outcome<Entry> pending(Entry entry, PendingReason reason) {
    Instant askAgain =
        entry.since().plus(configuration.settleAfter().orElse(configuration.retryAfter()));
    if (reason != PendingReason.CUSTOMER_ACTION) {
      return Outcome.pending(entry.ref(), reason, askAgain);
    }
    Instant expires = entry.since().plus(configuration.payWithin());
    String code = "SIMULATOR " + entry.ref() + " " + entry.amount();
    return new Outcome.Pending<>(
        entry.ref(),
        reason,
        askAgain,
        Optional.of(expires),
        Optional.of(new CustomerAction.PayCode(code, expires)));
  }
}
