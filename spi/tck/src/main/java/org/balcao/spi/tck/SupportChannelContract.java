package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.support.Attachments;
import org.balcao.spi.support.Closings;
import org.balcao.spi.support.Closings.Resolution;
import org.balcao.spi.support.InboundMessage;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.support.Transfers.Transfer;
import org.junit.jupiter.api.Test;

/** What a {@link SupportChannel} keeps. */
public interface SupportChannelContract extends PluginContract<SupportChannel> {

  /** Whom sample posts are for, as the channel addresses; of the author, if not by e-mail. */
  default String recipient() {
    return Person.EMAIL;
  }

  /** A queue that conversations can be given to; of the author, where there are transfers. */
  default String queue() {
    return "contract";
  }

  /** A file that somebody sent and that can be fetched, if there is one; of the author. */
  default Optional<ProviderRef> inboundFile() {
    return Optional.empty();
  }

  @Override
  default Class<SupportChannel> extensionPoint() {
    return SupportChannel.class;
  }

  @Override
  default List<Operation<SupportChannel, ?, ?, ?>> operations() {
    return new SupportOperations(this).all();
  }

  @Override
  default List<News<SupportChannel, ?>> feeds() {
    return List.of(new News<>("inbound", SupportChannel::inbound, InboundMessage::key));
  }

  @Override
  default List<WebhookFacet<SupportChannel, ?>> webhookNews() {
    return List.of(
        new WebhookFacet<>("inboundNews", SupportChannel::inboundNews, InboundMessage::key));
  }

  /** What is said in one conversation has one reference of that, and each post one of its own. */
  @Test
  default void aConversationKeepsItsReference() {
    try (Bench<SupportChannel> bench = new Bench<>(this)) {
      SupportSteps steps = new SupportSteps(this, bench);
      String conversation = bench.unique("conversation-");
      Outcome<SupportChannel.Posted> first = steps.post(conversation, Optional.empty());
      ProviderRef reference = bench.done(first).conversation();
      Outcome<SupportChannel.Posted> second = steps.post(conversation, Optional.of(reference));
      assertEquals(reference, bench.done(second).conversation(), "of the second post");
      assertNotEquals(bench.ref(first), bench.ref(second), "references of two posts");
    }
  }

  /** A conversation that is closed may be closed again. */
  @Test
  default void aClosedConversationMayBeClosedAgain() {
    try (Bench<SupportChannel> bench = Bench.with(this, "closings")) {
      SupportSteps steps = new SupportSteps(this, bench);
      Closings closings = bench.facet(bench.plugin().closings());
      String id = bench.unique("conversation-");
      Closings.Closing closing =
          new Closings.Closing(id, steps.conversation(id), Resolution.SOLVED, "");
      bench.ref(closings.closeConversation(closing, bench.call()));
      Answers.accepted("closing it again", closings.closeConversation(closing, bench.call()));
    }
  }

  /** A conversation cannot be given to a queue that does not exist. */
  @Test
  default void anUnknownQueueIsRefused() {
    try (Bench<SupportChannel> bench = Bench.with(this, "transfers")) {
      String id = bench.unique("conversation-");
      ProviderRef conversation = new SupportSteps(this, bench).conversation(id);
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().transfers())
              .transfer(
                  new Transfer(id, conversation, Samples.UNKNOWN_ATTRIBUTE, ""), bench.call());
      tally.assertRefused("a transfer to an unknown queue", answer);
    }
  }

  /** A file that is larger than the channel says it may be is refused. */
  @Test
  default void aFileThatIsTooLargeIsRefused() {
    try (Bench<SupportChannel> bench = Bench.with(this, "attachments")) {
      Attachments attachments = bench.facet(bench.plugin().attachments());
      assumeTrue(attachments.mostBytes() < 64_000_000, "too large to be tried");
      SupportSteps steps = new SupportSteps(this, bench);
      Attachments.SendFile file = steps.file((int) attachments.mostBytes() + 1);
      Tally tally = new Tally(bench);
      Outcome<?> answer = attachments.send(file, bench.call());
      assertTrue(
          answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.LIMIT_EXCEEDED,
          () -> "a file that is too large is Rejected(LIMIT_EXCEEDED), not " + answer);
      tally.assertEffects(0, "of a file that is too large");
    }
  }
}
