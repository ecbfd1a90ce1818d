package org.balcao.spi.complaint;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link ComplaintSource}: asks the source to look at a complaint again, to take it
 * down, or to let it be rated anew.
 */
public interface ModerationRequests extends Effect<ModerationRequests.Decision> {

  /** Asks once. {@link Outcome.Pending} with a human review until the source decides. */
  Outcome<Decision> ask(ModerationRequest request, CallContext context);

  /**
   * What is asked. Its {@code toString} shows nothing of the reasons.
   *
   * @param complaint the {@link Complaint#ref}
   * @param cause what is asked for
   * @param reasons in words, for the source; not blank
   * @param evidence files that prove it; a source that takes none refuses them as not supported
   */
  record ModerationRequest(
      ProviderRef complaint, Cause cause, String reasons, List<FileContent> evidence) {
    /** Copies the list and refuses to give no reason. */
    public ModerationRequest {
      evidence = List.copyOf(evidence);
      if (reasons.isBlank()) {
        throw new IllegalArgumentException("who asks gives reasons");
      }
    }

    @Override
    public String toString() {
      return "ModerationRequest[" + complaint + ", " + cause + "]";
    }
  }

  /** Why a source should act. */
  enum Cause {
    /** It is about another company. */
    WRONG_COMPANY,
    /** It is a copy of another complaint. */
    DUPLICATE,
    /** Nobody of that name bought anything. */
    NOT_A_CUSTOMER,
    /** It offends, threatens, or shows personal data. */
    CONTENT_RULES,
    /** It is settled, and should be rated anew. */
    RATE_AGAIN,
    /** Something else; the reasons say what. */
    OTHER
  }

  /**
   * What the source decided.
   *
   * @param granted whether it does what was asked
   * @param explanation in the source's words; may be empty
   */
  record Decision(boolean granted, String explanation) {}
}
