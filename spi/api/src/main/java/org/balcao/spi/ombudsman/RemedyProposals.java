package org.balcao.spi.ombudsman;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of an {@link OmbudsmanDesk}: offers a remedy to who complained. Whether they take it comes
 * by {@link OmbudsmanDesk#changes}; the store then carries it out by its ordinary ways, and the
 * desk never does.
 */
public interface RemedyProposals extends Effect<RemedyProposals.Proposed> {

  /** Offers one remedy, in place of an earlier one that was not taken. */
  Outcome<Proposed> propose(Remedy remedy, CallContext context);

  /**
   * What is offered. Its {@code toString} shows nothing of the words.
   *
   * @param caseRef the reference that opening was answered with
   * @param kind what it is
   * @param amount the money it is about, more than zero; absent where it is not about money
   * @param orderNumber the order that it is about, where it is about one
   * @param text what is offered, in the language of who complained; not blank
   * @param validUntil until when it may be taken
   */
  record Remedy(
      ProviderRef caseRef,
      Kind kind,
      Optional<Money> amount,
      Optional<String> orderNumber,
      String text,
      Instant validUntil) {
    /** Refuses an amount that is not positive, and an offer without words. */
    public Remedy {
      if (amount.isPresent() && !amount.get().isPositive()) {
        throw new IllegalArgumentException("a remedy of money is more than zero");
      }
      if (text.isBlank()) {
        throw new IllegalArgumentException("an offer says what it is");
      }
    }

    @Override
    public String toString() {
      return "Remedy[" + caseRef + ", " + kind + "]";
    }
  }

  /** What may be offered. */
  enum Kind {
    /** Money back. */
    REFUND,
    /** The same again, in order. */
    REPLACEMENT,
    /** It is mended. */
    REPAIR,
    /** Money to be spent in the store. */
    VOUCHER,
    /** Money for the trouble. */
    COMPENSATION,
    /** Words. */
    APOLOGY,
    /** Something else; the words say what. */
    OTHER
  }

  /**
   * It is offered.
   *
   * @param amount as the desk keeps it; the kernel refuses another one than asked
   */
  record Proposed(Optional<Money> amount) {}
}
