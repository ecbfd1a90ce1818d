package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.balcao.kernel.feed.FeedConsumer;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Feed;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.PaymentGateway;

/** Reads what gateways tell of disputes. */
@Dependent
class DisputeFeed implements FeedConsumer<PaymentGateway, Dispute> {
  private final Handling handling;

  @Inject
  DisputeFeed(Handling handling) {
    this.handling = handling;
  }

  @Override
  public String name() {
    return "disputes";
  }

  @Override
  public PluginKind<PaymentGateway> kind() {
    return PluginKind.PAYMENT;
  }

  @Override
  public Optional<Feed<Dispute>> feed(PaymentGateway gateway) {
    return gateway.disputes();
  }

  @Override
  public String key(Dispute news) {
    return news.key();
  }

  @Override
  public Duration pause() {
    // There is no hurry: banks take days, and a webhook ends the wait.
    return Duration.ofMinutes(30);
  }

  @Override
  public void take(Session session, String gateway, Dispute news) {
    handling.take(session, DisputeNews.of(gateway, news));
  }
}
