package org.balcao.spi.tck.fake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.DeliveryReport;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.MessageTemplates;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Suppression;

/** A notifier in memory. */
final class FakeNotifier extends FakePlugin implements Notifier, FakeEffect<Notifier.Receipt> {

  FakeNotifier(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "message";
  }

  @Override
  public Set<Channel> channels() {
    return EnumSet.complementOf(EnumSet.of(Channel.PUSH));
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    return perform(
        message,
        Optional.of(FakePerson.guest(message.recipient())),
        context,
        ref -> refusal(message).orElseGet(() -> Outcome.done(new Receipt(), ref)));
  }

  private Optional<Outcome<Receipt>> refusal(Message message) {
    if (!channels().contains(message.channel())) {
      return Optional.of(
          Outcome.rejected(RejectionKind.NOT_SUPPORTED, "channel", "no such channel is served"));
    }
    if (message.recipient().equals(FakeNotifierProvider.UNREACHABLE)
        || !message.recipient().matches("[^\\s,;:<>\"]+")) {
      return Optional.of(
          Outcome.rejected(RejectionKind.INVALID_REQUEST, "recipient", "nobody is there"));
    }
    return Optional.empty();
  }

  @Override
  public Optional<MessageTemplates> templates() {
    return desk().facet("templates", new FakeTemplates(desk()));
  }

  @Override
  public Optional<Feed<Suppression>> suppressions() {
    return desk().feed("suppressions", Suppression.class);
  }

  @Override
  public Optional<WebhookNews<Suppression>> suppressionNews() {
    return desk().facet("suppressionNews", news(FakeMessageNews::suppression));
  }

  @Override
  public Optional<Feed<DeliveryReport>> receipts() {
    return desk().feed("receipts", DeliveryReport.class);
  }

  @Override
  public Optional<WebhookNews<DeliveryReport>> receiptNews() {
    return desk().facet("receiptNews", news(FakeMessageNews::receipt));
  }

  /** The item of the event's number. */
  private static <T> WebhookNews<T> news(IntFunction<T> item) {
    return webhook -> List.of(item.apply(FakeWebhooks.eventIn(webhook)));
  }
}
