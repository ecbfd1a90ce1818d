package org.balcao.testkit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.feed.Feeds;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.Tasks;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.SettlementLine;
import org.balcao.spi.payment.SettlementLine.Kind;

/** Writes what the scripted gateway tells of a store's orders. */
final class Statement {
  private final TestStore test;
  private final AtomicInteger lines = new AtomicInteger();

  Statement(TestStore test) {
    this.test = test;
  }

  /** An order that was paid, sent and captured. */
  OrderView sold(int quantity) {
    OrderView order = test.buy(TestStore.ARTICLE, quantity);
    test.settle();
    test.send(order);
    return test.order(order);
  }

  SettlementLine line(
      Kind kind,
      Optional<String> operation,
      Optional<ProviderRef> authorization,
      Money gross,
      Money fee,
      Money net,
      Optional<String> payout) {
    return new SettlementLine(
        "line-" + lines.incrementAndGet(),
        kind,
        "raw " + kind,
        operation,
        authorization,
        gross,
        fee,
        net,
        test.clock().now(),
        payout,
        Optional.empty());
  }

  SettlementLine line(
      Kind kind, Optional<String> operation, Money gross, Money fee, Optional<String> payout) {
    return line(kind, operation, Optional.empty(), gross, fee, gross.minus(fee), payout);
  }

  /** Names the capture by the key of the store. */
  SettlementLine payment(OrderView order, Money gross, Money fee) {
    return line(Kind.PAYMENT, captured(order), gross, fee, Optional.of("payout-1"));
  }

  /** Names the authorisation only. */
  SettlementLine byAuthorization(Kind kind, OrderView order, Money gross, Money fee) {
    return line(
        kind,
        Optional.empty(),
        Optional.of(test.gateway().authorization(order.number())),
        gross,
        fee,
        gross.minus(fee),
        Optional.of("payout-1"));
  }

  SettlementLine other(Kind kind, Money gross, Money fee) {
    return line(kind, Optional.empty(), gross, fee, Optional.of("payout-1"));
  }

  Optional<String> captured(OrderView order) {
    return Optional.of(test.gateway().captures(order.number()).get(0).value());
  }

  Dispute news(OrderView order, String key, Dispute.Stage stage, Money amount, int minutes) {
    return new Dispute(
        key,
        new ProviderRef("dispute of " + order.number()),
        Optional.of(test.gateway().authorization(order.number())),
        Optional.empty(),
        stage,
        "raw " + stage,
        "10.4 fraud",
        amount,
        test.clock().now().plusSeconds(60L * minutes),
        stage == Dispute.Stage.OPENED
            ? Optional.of(test.clock().now().plusSeconds(10 * 24 * 3600))
            : Optional.empty());
  }

  /** Has the store read what the gateway tells, and do what follows. */
  void read() {
    test.store()
        .get(UnitOfWork.class)
        .run(
            session ->
                test.store()
                    .get(Feeds.class)
                    .hurry(session, PluginKind.PAYMENT.key(), TestStore.SCRIPTED));
    test.settle();
  }

  /** Has a daily routine run now. */
  void routine(String queue) {
    test.store()
        .get(UnitOfWork.class)
        .run(
            session ->
                test.store().get(Tasks.class).wake(session, queue, "all", test.clock().now()));
    test.settle();
  }
}
