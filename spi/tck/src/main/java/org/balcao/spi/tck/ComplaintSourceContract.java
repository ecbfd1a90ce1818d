package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.complaint.Complaint;
import org.balcao.spi.complaint.ComplaintReplies;
import org.balcao.spi.complaint.ComplaintSource;
import org.balcao.spi.complaint.ModerationRequests;
import org.balcao.spi.complaint.ModerationRequests.ModerationRequest;
import org.junit.jupiter.api.Test;

/**
 * What a {@link ComplaintSource} keeps. Its facets are tried on complaints that the counterpart was
 * made to have, as news of the feed {@code complaints}.
 */
public interface ComplaintSourceContract extends PluginContract<ComplaintSource> {

  /** Whether the source can tell that a complaint has changed since it was read; of the author. */
  default boolean tellsChanges() {
    return false;
  }

  @Override
  default Class<ComplaintSource> extensionPoint() {
    return ComplaintSource.class;
  }

  @Override
  default List<Operation<ComplaintSource, ?, ?, ?>> operations() {
    return List.of(
        Operation.<ComplaintSource, Cursor, Feed.Page<Complaint>>query(
            "read",
            (source, after, context) -> source.read(after, 10, context),
            bench -> {
              ComplaintSteps.news(bench);
              return Cursor.START;
            }),
        Operation.effect(
                "publicReplies",
                ComplaintSource::publicReplies,
                ComplaintReplies::reply,
                ComplaintSteps::request)
            .another(r -> ComplaintSteps.request(r.complaint(), r.revision(), "Another one")),
        Operation.effect(
                "privateReplies",
                ComplaintSource::privateReplies,
                ComplaintReplies::reply,
                ComplaintSteps::request)
            .another(r -> ComplaintSteps.request(r.complaint(), r.revision(), "Another one")),
        Operation.effect(
                "moderation",
                ComplaintSource::moderation,
                ModerationRequests::ask,
                bench ->
                    new ModerationRequest(
                        ComplaintSteps.complaint(bench).ref(),
                        ModerationRequests.Cause.DUPLICATE,
                        "It was raised twice.",
                        List.of()))
            .another(
                r ->
                    new ModerationRequest(
                        r.complaint(), r.cause(), "It was raised three times.", List.of())));
  }

  @Override
  default List<News<ComplaintSource, ?>> feeds() {
    return List.of(new News<>("complaints", Optional::of, Complaint::key));
  }

  @Override
  default List<WebhookFacet<ComplaintSource, ?>> webhookNews() {
    return List.of(
        new WebhookFacet<>("complaintNews", ComplaintSource::complaintNews, Complaint::key));
  }

  /** What is said to a complaint that does not exist is refused. */
  @Test
  default void anAnswerToNoComplaintIsRefused() {
    try (Bench<ComplaintSource> bench = new Bench<>(this)) {
      ProviderRef nothing = new ProviderRef(Samples.UNKNOWN_ATTRIBUTE);
      for (ComplaintReplies replies : ComplaintSteps.replies(bench)) {
        assertInstanceOf(
            Outcome.Rejected.class,
            replies.reply(ComplaintSteps.request(nothing, 0, "Olá"), bench.call()),
            "an answer to nothing");
      }
    }
  }

  /** An answer that is longer than the source says it may be is refused and not cut off. */
  @Test
  default void anAnswerThatIsTooLongIsRefused() {
    try (Bench<ComplaintSource> bench = new Bench<>(this)) {
      for (ComplaintReplies replies : ComplaintSteps.replies(bench)) {
        assumeTrue(replies.longest() < 1_000_000, "too long to be tried");
        Complaint complaint = ComplaintSteps.complaint(bench);
        Tally tally = new Tally(bench);
        Outcome<?> answer =
            replies.reply(
                ComplaintSteps.request(
                    complaint.ref(), complaint.revision(), "x".repeat(replies.longest() + 1)),
                bench.call());
        assertTrue(
            answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.LIMIT_EXCEEDED,
            () -> "an answer that is too long is Rejected(LIMIT_EXCEEDED), not " + answer);
        tally.assertEffects(0, "of an answer that is too long");
      }
    }
  }

  /** What has changed since the answer was written is not answered. */
  @Test
  default void anAnswerToWhatHasChangedIsRefused() {
    assumeTrue(tellsChanges(), "the source cannot tell");
    try (Bench<ComplaintSource> bench = new Bench<>(this)) {
      for (ComplaintReplies replies : ComplaintSteps.replies(bench)) {
        Complaint complaint = ComplaintSteps.complaint(bench);
        Tally tally = new Tally(bench);
        Outcome<?> answer =
            replies.reply(
                ComplaintSteps.request(complaint.ref(), complaint.revision() - 1, "Olá"),
                bench.call());
        assertTrue(
            answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.CONFLICT,
            () -> "an answer to an older revision is Rejected(CONFLICT), not " + answer);
        tally.assertEffects(0, "of an answer to an older revision");
      }
    }
  }
}
