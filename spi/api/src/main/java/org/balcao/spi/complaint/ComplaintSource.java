package org.balcao.spi.complaint;

import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookNews;

/**
 * A place where people complain about the store: a consumers' portal, reviews, a social network, a
 * marketplace's claims, a mailbox.
 *
 * <p>It is a feed of complaints. A complaint comes again with a higher revision whenever it changes
 * there; the store knows it by its reference and revision, and takes each once. Replies in public
 * are said by a person, or by the store where an operator allows it, never by a source.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.complaint-source.<name>.type}. Planned: {@code mailbox}. Prove yours with {@code
 * ComplaintSourceContract}.
 */
@ExtensionPoint(
    kind = "complaint-source",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = ComplaintSourceProvider.class,
    planned = "mailbox",
    without = "Complaints are those that staff enter.")
public interface ComplaintSource extends Plugin, Feed<Complaint> {

  /** The same, as far as the source tells it by webhook and a feed would miss it. */
  default Optional<WebhookNews<Complaint>> complaintNews() {
    return Optional.empty();
  }

  /** Answers where everybody reads it. */
  default Optional<ComplaintReplies> publicReplies() {
    return Optional.empty();
  }

  /** Answers where only who complained reads it. */
  default Optional<ComplaintReplies> privateReplies() {
    return Optional.empty();
  }

  /** Asks the source to look at a complaint again, or at its rating. */
  default Optional<ModerationRequests> moderation() {
    return Optional.empty();
  }
}
