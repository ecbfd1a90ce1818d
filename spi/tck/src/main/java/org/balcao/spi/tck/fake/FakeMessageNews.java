package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.DeliveryReport;
import org.balcao.spi.notification.Suppression;

/** Word of messages that nobody sent. */
final class FakeMessageNews {
  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");

  private FakeMessageNews() {}

  static Suppression suppression(int number) {
    return new Suppression(
        "suppression-" + number,
        Channel.EMAIL,
        "gone-" + number + "@example.org",
        Suppression.Reason.HARD_BOUNCE,
        "bounce",
        Optional.empty(),
        AT,
        false);
  }

  static DeliveryReport receipt(int number) {
    return new DeliveryReport(
        "receipt-" + number,
        new ProviderRef("message-" + number),
        Optional.empty(),
        DeliveryReport.Status.DELIVERED,
        "delivered",
        Optional.empty(),
        AT);
  }
}
