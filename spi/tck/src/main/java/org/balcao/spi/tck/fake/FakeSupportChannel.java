package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.support.Attachments;
import org.balcao.spi.support.Closings;
import org.balcao.spi.support.InboundMessage;
import org.balcao.spi.support.OrderCards;
import org.balcao.spi.support.Post;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.support.Transfers;

/** A support channel in memory. */
final class FakeSupportChannel extends FakePlugin
    implements SupportChannel, FakeEffect<SupportChannel.Posted> {
  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");

  FakeSupportChannel(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "post";
  }

  @Override
  public Outcome<Posted> post(Post post, CallContext context) {
    return perform(
        post,
        Optional.of(FakePerson.guest(post.to())),
        context,
        ref ->
            Outcome.done(
                new Posted(
                    post.conversation().orElse(new ProviderRef("thread-" + post.conversationId()))),
                ref));
  }

  static InboundMessage message(int number) {
    return new InboundMessage(
        "message-" + number,
        new ProviderRef("thread-" + number),
        new ProviderRef("message-" + number),
        InboundMessage.Kind.MESSAGE,
        "message",
        "somebody-" + number,
        Optional.empty(),
        "",
        "Where is it?",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        AT);
  }

  @Override
  public Optional<Feed<InboundMessage>> inbound() {
    return desk().feed("inbound", InboundMessage.class);
  }

  @Override
  public Optional<WebhookNews<InboundMessage>> inboundNews() {
    return desk().facet("inboundNews", new FakeWebhookNews<>(FakeSupportChannel::message));
  }

  @Override
  public Optional<Attachments> attachments() {
    return desk().facet("attachments", new Files(desk()));
  }

  @Override
  public Optional<Transfers> transfers() {
    return desk().facet("transfers", new Queues(desk()));
  }

  @Override
  public Optional<Closings> closings() {
    return desk().facet("closings", new Ends(desk()));
  }

  @Override
  public Optional<OrderCards> orderCards() {
    return desk().facet("orderCards", new Cards(desk()));
  }

  /** Small files. */
  private static final class Files extends FakeFacet<Attachments.Sent> implements Attachments {
    Files(FakeDesk desk) {
      super(desk, "file");
    }

    @Override
    public Outcome<Sent> send(SendFile file, CallContext context) {
      return perform(
          file,
          Optional.of(FakePerson.guest(file.to())),
          context,
          ref ->
              file.content().bytes().length > mostBytes()
                  ? Outcome.rejected(
                      RejectionKind.LIMIT_EXCEEDED, "too-large", "the file is too large")
                  : Outcome.done(new Sent(), ref));
    }

    @Override
    public Outcome<FileContent> fetch(ProviderRef attachment, CallContext context) {
      return desk()
          .ask(
              context,
              () ->
                  attachment.equals(FakeSupportChannelProvider.FILE)
                      ? Outcome.done(
                          new FileContent("text/plain", new byte[] {104, 105}), attachment)
                      : Outcome.rejected(
                          RejectionKind.NOT_FOUND, "unknown", "there is no such file"));
    }

    @Override
    public long mostBytes() {
      return 10_000;
    }
  }

  /** One queue. */
  private static final class Queues extends FakeFacet<Transfers.Transferred> implements Transfers {
    Queues(FakeDesk desk) {
      super(desk, "transfer");
    }

    @Override
    public Outcome<Transferred> transfer(Transfer transfer, CallContext context) {
      return perform(
          transfer,
          context,
          ref ->
              transfer.queue().equals(FakeSupportChannelProvider.QUEUE)
                  ? Outcome.done(new Transferred(), ref)
                  : Outcome.rejected(RejectionKind.NOT_FOUND, "queue", "there is no such queue"));
    }
  }

  /** Closes what is open, and what is closed. */
  private static final class Ends extends FakeFacet<Closings.Closed> implements Closings {
    Ends(FakeDesk desk) {
      super(desk, "closing");
    }

    @Override
    public Outcome<Closed> closeConversation(Closing closing, CallContext context) {
      return perform(closing, context, ref -> Outcome.done(new Closed(), ref));
    }
  }

  /** Shows orders. */
  private static final class Cards extends FakeFacet<OrderCards.Shown> implements OrderCards {
    Cards(FakeDesk desk) {
      super(desk, "card");
    }

    @Override
    public Outcome<Shown> show(OrderCard card, CallContext context) {
      return perform(card, context, ref -> Outcome.done(new Shown(), ref));
    }
  }
}
