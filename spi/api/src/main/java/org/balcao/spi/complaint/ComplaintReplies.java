package org.balcao.spi.complaint;

import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link ComplaintSource}: answers complaints, in public or in private, as the method
 * that gives it says.
 */
public interface ComplaintReplies extends Effect<ComplaintReplies.Replied> {

  /**
   * Says one thing. {@link Outcome.Pending} with {@link org.balcao.spi.PendingReason#HUMAN_REVIEW}
   * while the source reads it first; {@link Outcome.Rejected} as a conflict where the complaint
   * takes no more answers. The outcome's reference names the answer.
   */
  Outcome<Replied> reply(ReplyRequest request, CallContext context);

  /** The longest answer, in characters. Constant. */
  int longest();

  /**
   * What is to be said. Its {@code toString} shows nothing of it.
   *
   * @param complaint the {@link Complaint#ref}
   * @param revision the one that was read when the answer was written; a source that can tell
   *     refuses, as a conflict, to answer what has changed since
   * @param text plain text, not blank; in public without personal data
   * @param locale of the text
   */
  record ReplyRequest(ProviderRef complaint, long revision, String text, Locale locale) {
    /** Refuses to say nothing. */
    public ReplyRequest {
      if (text.isBlank()) {
        throw new IllegalArgumentException("an answer says something");
      }
    }

    @Override
    public String toString() {
      return "ReplyRequest[" + complaint + ", " + revision + "]";
    }
  }

  /** It can be read there. */
  record Replied() {}
}
