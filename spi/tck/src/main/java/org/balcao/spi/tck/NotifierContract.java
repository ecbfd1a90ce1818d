package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.DeliveryReport;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Suppression;
import org.junit.jupiter.api.Test;

/** What a {@link Notifier} keeps. */
public interface NotifierContract extends PluginContract<Notifier> {

  /** Where sample messages go; of the author, where the person of the samples has no such. */
  default String address(Channel channel) {
    return switch (channel) {
      case EMAIL -> Person.EMAIL;
      case SMS, WHATSAPP, VOICE -> Person.PHONE;
      case PUSH -> "contract-device-token-7071";
    };
  }

  /** The template that sample messages are made from; of the author, if not any is approved. */
  default String template() {
    return "order_shipped";
  }

  /** An address on the first channel that can never be reached, if one is known; of the author. */
  default Optional<String> unreachable() {
    return Optional.empty();
  }

  @Override
  default Class<Notifier> extensionPoint() {
    return Notifier.class;
  }

  @Override
  default List<Operation<Notifier, ?, ?, ?>> operations() {
    return new NotifierOperations(this).all();
  }

  @Override
  default List<News<Notifier, ?>> feeds() {
    return List.of(
        new News<>("suppressions", Notifier::suppressions, Suppression::key),
        new News<>("receipts", Notifier::receipts, DeliveryReport::key));
  }

  @Override
  default List<WebhookFacet<Notifier, ?>> webhookNews() {
    return List.of(
        new WebhookFacet<>("suppressionNews", Notifier::suppressionNews, Suppression::key),
        new WebhookFacet<>("receiptNews", Notifier::receiptNews, DeliveryReport::key));
  }

  /** A message is taken on each of the channels, which are always the same. */
  @Test
  default void everyChannelIsServed() {
    try (Bench<Notifier> bench = new Bench<>(this)) {
      Set<Channel> channels = bench.plugin().channels();
      assertFalse(channels.isEmpty(), "a notifier serves one channel at least");
      assertEquals(channels, bench.plugin().channels(), "channels are constant");
      NotifierMessages messages = new NotifierMessages(this, bench);
      for (Channel channel : channels) {
        Answers.accepted(
            "a message on " + channel, bench.plugin().send(messages.on(channel), bench.call()));
      }
    }
  }

  /** A recipient who can never be reached is Rejected, so that nobody tries again. */
  @Test
  default void anUnreachableRecipientIsRejected() {
    assumeTrue(unreachable().isPresent(), "no address is known that cannot be reached");
    try (Bench<Notifier> bench = new Bench<>(this)) {
      assertRefused(bench, unreachable().orElseThrow(), "a message to nobody");
    }
  }

  /** What is written as several mailboxes, or as a header, is no recipient of e-mail. */
  @Test
  default void aRecipientIsOneMailbox() {
    try (Bench<Notifier> bench = new Bench<>(this)) {
      assumeTrue(bench.plugin().channels().contains(Channel.EMAIL), "no e-mail is sent");
      for (String address :
          List.of(
              Person.EMAIL + ", other@example.org",
              Person.EMAIL + "; other@example.org",
              Person.EMAIL + " Bcc: other@example.org",
              "<" + Person.EMAIL + "> other@example.org")) {
        assertRefused(bench, address, "a message to '" + address + "'");
      }
    }
  }

  private void assertRefused(Bench<Notifier> bench, String address, String what) {
    NotifierMessages messages = new NotifierMessages(this, bench);
    Message message = messages.to(messages.channel(), address, "Alguém", "O seu pedido saiu.");
    Tally tally = new Tally(bench);
    Outcome<?> answer = bench.plugin().send(message, bench.call());
    tally.assertRefused(what, answer);
  }

  /** A name that would be more than a name does not become a recipient, and breaks nothing. */
  @Test
  default void aNameIsOnlyAName() {
    try (Bench<Notifier> bench = new Bench<>(this)) {
      NotifierMessages messages = new NotifierMessages(this, bench);
      for (String name :
          List.of(
              "Ana\" <other@example.org>, \"Lima",
              "Ana, other@example.org",
              "Ana\u2028Bcc: other@example.org",
              "Ána Łima 阿娜 😀")) {
        Channel channel = messages.channel();
        Message message = messages.to(channel, address(channel), name, "O seu pedido saiu.");
        Tally tally = new Tally(bench);
        Outcome<?> answer = bench.plugin().send(message, bench.call());
        assertTrue(
            Answers.isAccepted(answer) || answer instanceof Outcome.Rejected,
            () -> "a message to a strange name is sent or refused, not " + answer);
        tally.assertEffects(Answers.isAccepted(answer) ? 1 : 0, "of one message");
      }
    }
  }

  /** Texts in any script, with long lines and lines of a dot, are taken. */
  @Test
  default void anyTextIsTaken() {
    try (Bench<Notifier> bench = new Bench<>(this)) {
      NotifierMessages messages = new NotifierMessages(this, bench);
      Channel channel = messages.channel();
      for (String text :
          List.of(
              "Olá!\n.\nFrom: ninguém\n",
              "заказ отправлен 注文品を発送しました 🎉",
              "muito longo ".repeat(120))) {
        Message message = messages.to(channel, address(channel), Person.NAME, text);
        Answers.accepted(
            "a message of '" + text.substring(0, 12) + "...'",
            bench.plugin().send(message, bench.call()));
      }
    }
  }

  /** A template that was handed in has a status, and one that was not is not found. */
  @Test
  default void templatesHaveAStatus() {
    try (Bench<Notifier> bench = Bench.with(this, "templates")) {
      Outcome<?> answer =
          bench
              .facet(bench.plugin().templates())
              .status("contract_unknown", Locale.forLanguageTag("pt-BR"), bench.call());
      assertTrue(
          answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_FOUND,
          () -> "the status of an unknown template is Rejected(NOT_FOUND), not " + answer);
    }
  }
}
