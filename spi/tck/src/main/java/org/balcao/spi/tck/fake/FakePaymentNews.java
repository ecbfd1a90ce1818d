package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.SettlementLine;

/** Lines of statements, and disputes, that are about nothing in particular. */
final class FakePaymentNews {
  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");

  private FakePaymentNews() {}

  static SettlementLine line(int number) {
    return new SettlementLine(
        "line-" + number,
        SettlementLine.Kind.PAYMENT,
        "payment",
        Optional.empty(),
        Optional.of(new ProviderRef("authorization-" + number)),
        Money.of("100.00", "BRL"),
        Money.of("3.10", "BRL"),
        Money.of("96.90", "BRL"),
        AT,
        Optional.empty(),
        Optional.empty());
  }

  static Dispute dispute(int number) {
    return new Dispute(
        "dispute-" + number + "-opened",
        new ProviderRef("dispute-" + number),
        Optional.empty(),
        Optional.empty(),
        Dispute.Stage.OPENED,
        "opened",
        "10.4",
        Money.of("100.00", "BRL"),
        AT,
        Optional.of(AT.plusSeconds(864_000)));
  }
}
