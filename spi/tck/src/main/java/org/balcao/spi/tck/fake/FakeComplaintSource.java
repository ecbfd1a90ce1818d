package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.complaint.Complaint;
import org.balcao.spi.complaint.ComplaintReplies;
import org.balcao.spi.complaint.ComplaintSource;
import org.balcao.spi.complaint.ModerationRequests;

/** A source of complaints in memory. */
final class FakeComplaintSource extends FakePlugin implements ComplaintSource {
  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");
  private static final long REVISION = 3;

  private final FakeFeed<Complaint> complaints;

  FakeComplaintSource(FakeDesk desk) {
    super(desk);
    this.complaints = new FakeFeed<>(desk, "complaints", Complaint.class);
  }

  @Override
  public Outcome<Page<Complaint>> read(Cursor after, int limit, CallContext context) {
    return complaints.read(after, limit, context);
  }

  static Complaint complaint(int number) {
    return new Complaint(
        new ProviderRef("complaint-" + number),
        REVISION,
        Complaint.Kind.COMPLAINT,
        "complaint",
        Complaint.State.OPEN,
        "open",
        Complaint.Author.anonymous(),
        "Late",
        "It did not come.",
        Optional.empty(),
        Optional.empty(),
        Optional.of("B-" + number),
        Optional.empty(),
        List.of(),
        AT,
        AT,
        Optional.of(AT.plusSeconds(864_000)));
  }

  @Override
  public Optional<WebhookNews<Complaint>> complaintNews() {
    return desk().facet("complaintNews", new FakeWebhookNews<>(FakeComplaintSource::complaint));
  }

  @Override
  public Optional<ComplaintReplies> publicReplies() {
    return desk().facet("publicReplies", new Replies(desk(), "public-reply"));
  }

  @Override
  public Optional<ComplaintReplies> privateReplies() {
    return desk().facet("privateReplies", new Replies(desk(), "private-reply"));
  }

  @Override
  public Optional<ModerationRequests> moderation() {
    return desk().facet("moderation", new Moderation(desk()));
  }

  /** Takes short answers to complaints as they stand. */
  private static final class Replies extends FakeFacet<ComplaintReplies.Replied>
      implements ComplaintReplies {
    Replies(FakeDesk desk, String operation) {
      super(desk, operation);
    }

    @Override
    public Outcome<Replied> reply(ReplyRequest request, CallContext context) {
      return perform(request, context, ref -> replied(request, ref));
    }

    private Outcome<Replied> replied(ReplyRequest request, ProviderRef ref) {
      if (!request.complaint().id().startsWith("complaint-")) {
        return Outcome.rejected(RejectionKind.NOT_FOUND, "complaint", "there is no such one");
      }
      if (request.revision() != REVISION) {
        return Outcome.rejected(RejectionKind.CONFLICT, "changed", "it has changed");
      }
      return request.text().length() > longest()
          ? Outcome.rejected(RejectionKind.LIMIT_EXCEEDED, "too-long", "the answer is too long")
          : Outcome.done(new Replied(), ref);
    }

    @Override
    public int longest() {
      return 500;
    }
  }

  /** Grants what it is asked. */
  private static final class Moderation extends FakeFacet<ModerationRequests.Decision>
      implements ModerationRequests {
    Moderation(FakeDesk desk) {
      super(desk, "moderation");
    }

    @Override
    public Outcome<Decision> ask(ModerationRequest request, CallContext context) {
      return perform(
          request, context, ref -> Outcome.done(new Decision(true, "we looked at it"), ref));
    }
  }
}
