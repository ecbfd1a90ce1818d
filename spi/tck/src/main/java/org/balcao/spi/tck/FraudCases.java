package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Buyer;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.Origin;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/** Orders to be judged. */
final class FraudCases {
  private FraudCases() {}

  /** A harmless one, with all that may be known. */
  static FraudCase usual(FraudProviderContract contract, Bench<FraudProvider> bench) {
    return usual(contract, bench, bench.plugin().points().iterator().next());
  }

  static FraudCase usual(
      FraudProviderContract contract, Bench<FraudProvider> bench, ScreeningPoint point) {
    Instant now = bench.clock().instant();
    Money total = Samples.units(100, Samples.currency(contract.currencies()));
    return new FraudCase(
        point,
        bench.unique("B-"),
        now,
        total,
        new Buyer(
            Optional.of(Person.CUSTOMER_ID),
            Person.NAME,
            Person.EMAIL,
            Optional.of(Person.PHONE),
            Optional.of(Person.TAX_ID),
            Optional.of(now.minus(Duration.ofDays(700)))),
        Person.address(),
        Person.address(),
        List.of(new Item("SKU-1", "Caneca", 1, total)),
        "card",
        Optional.of("fingerprint-1"),
        new Origin(Optional.of("203.0.113.7"), Optional.of("device-1"), Optional.of("web")),
        List.of(
            new PastOrder(
                "B-900",
                now.minus(Duration.ofDays(90)),
                total,
                Person.NAME,
                PastOrder.State.GOOD,
                List.of(PastOrder.Shared.CUSTOMER))));
  }

  /** The same by somebody who is not known. */
  static FraudCase guest(FraudCase usual) {
    return new FraudCase(
        usual.point(),
        usual.orderNumber(),
        usual.placedAt(),
        usual.total(),
        new Buyer(
            Optional.empty(),
            Person.NAME,
            Person.EMAIL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        usual.billing(),
        usual.delivery(),
        usual.items(),
        usual.payment(),
        Optional.empty(),
        Origin.unknown(),
        List.of());
  }

  /** The same for another total. */
  static FraudCase of(FraudCase usual, Money total) {
    return with(usual, total, usual.payment(), usual.origin());
  }

  /** The same from places that nobody knows. */
  static FraudCase strange(FraudCase usual) {
    return with(
        usual,
        usual.total(),
        Samples.UNKNOWN_ATTRIBUTE,
        new Origin(
            Optional.of("not an address"),
            Optional.empty(),
            Optional.of(Samples.UNKNOWN_ATTRIBUTE)));
  }

  private static FraudCase with(FraudCase c, Money total, String payment, Origin origin) {
    return new FraudCase(
        c.point(),
        c.orderNumber(),
        c.placedAt(),
        total,
        c.buyer(),
        c.billing(),
        c.delivery(),
        c.items(),
        payment,
        c.paymentToken(),
        origin,
        c.history());
  }
}
