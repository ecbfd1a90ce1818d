package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.balcao.kernel.feed.FeedConsumer;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Feed;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.SettlementLine;

/** Reads the statements of gateways. */
@Dependent
class SettlementFeed implements FeedConsumer<PaymentGateway, SettlementLine> {
  private final LineTaking taking;

  @Inject
  SettlementFeed(LineTaking taking) {
    this.taking = taking;
  }

  @Override
  public String name() {
    return "settlements";
  }

  @Override
  public PluginKind<PaymentGateway> kind() {
    return PluginKind.PAYMENT;
  }

  @Override
  public Optional<Feed<SettlementLine>> feed(PaymentGateway gateway) {
    return gateway.settlements();
  }

  @Override
  public String key(SettlementLine line) {
    return line.key();
  }

  @Override
  public Duration pause() {
    // There is no hurry: statements are written once a day or so.
    return Duration.ofHours(1);
  }

  @Override
  public void take(Session session, String gateway, SettlementLine line) {
    taking.take(session, gateway, line, "feed");
  }
}
