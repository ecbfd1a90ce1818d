package org.balcao.spi.ombudsman;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of an {@link OmbudsmanDesk}: closes cases. */
public interface CaseClosings extends Effect<CaseClosings.Closed> {

  /** Closes one case; one that is closed the same way already is {@code Done}. */
  Outcome<Closed> closeCase(Closing closing, CallContext context);

  /**
   * How a case ends. Its {@code toString} shows nothing of the words.
   *
   * @param caseRef the reference that opening was answered with
   * @param result how it ended
   * @param decidedBy the store's id of who decided
   * @param text the last word, in the language of who complained; not blank
   */
  record Closing(ProviderRef caseRef, Result result, String decidedBy, String text) {
    /** Refuses an end without words, and one that nobody decided. */
    public Closing {
      if (decidedBy.isBlank() || text.isBlank()) {
        throw new IllegalArgumentException("somebody decides, and says why");
      }
    }

    @Override
    public String toString() {
      return "Closing[" + caseRef + ", " + result + "]";
    }
  }

  /** How a case ended. */
  enum Result {
    /** Who complained was right, and got what was due. */
    UPHELD,
    /** They were right in part. */
    UPHELD_IN_PART,
    /** They were not right. */
    REJECTED,
    /** Both sides agreed. */
    SETTLED,
    /** They took it back. */
    WITHDRAWN,
    /** An authority or a court has it now. */
    PASSED_ON
  }

  /** The case is closed. */
  record Closed() {}
}
