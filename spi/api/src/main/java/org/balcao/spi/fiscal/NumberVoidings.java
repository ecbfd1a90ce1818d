package org.balcao.spi.fiscal;

import java.time.Instant;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;

/** Facet of a {@link TaxIssuer}: tells the authority of numbers that will never be used. */
public interface NumberVoidings extends Effect<NumberVoidings.Voided> {

  /**
   * Gives a range of numbers up. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where one of them is a document.
   */
  Outcome<Voided> voidNumbers(VoidRequest request, CallContext context);

  /**
   * What is given up.
   *
   * @param model of the documents that would have had the numbers
   * @param year of the numbering, of four digits
   * @param series as the authority knows it
   * @param first from 1
   * @param last not before {@code first}; the same for one number
   * @param reason for the authority; no personal data
   */
  record VoidRequest(
      FiscalModel model, int year, String series, long first, long last, String reason) {
    /** Refuses an empty range and a blank reason. */
    public VoidRequest {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("a range of numbers holds one or more, from 1");
      }
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an authority is told a reason");
      }
    }
  }

  /**
   * They are given up.
   *
   * @param protocol the authority's number of it
   * @param at when it was taken
   */
  record Voided(String protocol, Instant at) {}
}
