package org.balcao.spi.tax;

import java.time.LocalDate;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link TaxCalculator}: keeps the taxes of real sales, from which the store's returns
 * to the authorities are made.
 */
public interface TaxFilings extends Effect<TaxFilings.Filed> {

  /**
   * Keeps one document, or sets one right that is kept. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where it was already reported to the authority.
   */
  Outcome<Filed> file(Filing filing, CallContext context);

  /** What is to be kept. */
  sealed interface Filing {
    /** The store's code of the document, unique: the order's number and a revision. */
    String document();
  }

  /**
   * A sale, as it was invoiced.
   *
   * @param sale as it was calculated
   * @param charged the taxes that the buyer was charged; a provider that comes to others keeps
   *     these, or refuses
   */
  record Sale(String document, TaxRequest sale, TaxResult charged) implements Filing {}

  /**
   * A return or a reduction of a sale, as it was credited.
   *
   * @param original the reference of the sale
   * @param returned the lines and amounts that were credited, more than zero, at the tax point of
   *     the sale
   * @param credited the taxes that the buyer got back, more than zero
   */
  record Credit(String document, ProviderRef original, TaxRequest returned, TaxResult credited)
      implements Filing {}

  /**
   * A document that was kept wrongly, as it should have been. A provider that cannot set one right
   * refuses it as {@link org.balcao.spi.RejectionKind#NOT_SUPPORTED}; the store then withdraws the
   * document and keeps another.
   *
   * @param original the reference of what was kept
   * @param sale as it should have been
   * @param charged as it should have been
   * @param reason for the provider's record
   */
  record Adjustment(
      String document, ProviderRef original, TaxRequest sale, TaxResult charged, String reason)
      implements Filing {}

  /**
   * A document that should not be there.
   *
   * @param original the reference of what was kept
   * @param reason for the provider's record
   */
  record Withdrawal(String document, ProviderRef original, String reason) implements Filing {}

  /**
   * It is kept. Referred to later by the outcome's {@link ProviderRef}.
   *
   * @param taxes what is kept; without lines for a withdrawal
   * @param period the first day of the period that it will be reported in, if the provider tells
   */
  record Filed(TaxResult taxes, Optional<LocalDate> period) {}
}
