package org.balcao.spi.tck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.MessageTemplates.Purpose;
import org.balcao.spi.notification.MessageTemplates.TemplateDraft;
import org.balcao.spi.notification.Notifier;

/** Messages to be sent. */
final class NotifierMessages {
  private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

  private final NotifierContract contract;
  private final Bench<Notifier> bench;

  NotifierMessages(NotifierContract contract, Bench<Notifier> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  /** The channel of most messages. */
  Channel channel() {
    return bench.plugin().channels().stream()
        .min(Channel::compareTo)
        .orElseThrow(() -> new AssertionError("a notifier serves one channel at least"));
  }

  Message usual() {
    return on(channel());
  }

  Message on(Channel channel) {
    return to(channel, contract.address(channel), Person.NAME, "O seu pedido saiu.");
  }

  Message to(Channel channel, String address, String name, String text) {
    return new Message(
        channel,
        address,
        Optional.of(name),
        contract.template(),
        channel == Channel.EMAIL ? "Pedido " + bench.unique("B-") : "",
        text,
        channel == Channel.EMAIL ? Optional.of("<p>O seu pedido saiu.</p>") : Optional.empty(),
        PORTUGUESE,
        Map.of("order", bench.unique("B-")));
  }

  static Message with(Message m, String text, String template, Map<String, String> variables) {
    return new Message(
        m.channel(),
        m.recipient(),
        m.recipientName(),
        template,
        m.subject(),
        text,
        m.html(),
        m.locale(),
        variables);
  }

  TemplateDraft draft() {
    return new TemplateDraft(
        "order_shipped_" + bench.unique(""),
        channel(),
        PORTUGUESE,
        Purpose.UTILITY,
        "O pedido {{order}} saiu.",
        List.of("order"),
        List.of("B-1001"));
  }
}
