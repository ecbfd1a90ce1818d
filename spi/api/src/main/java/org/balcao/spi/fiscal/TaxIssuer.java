package org.balcao.spi.fiscal;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Issues the documents that the law demands for a sale: invoices that an authority authorises,
 * invoices in a prescribed form, credit notes.
 *
 * <p>Where the store gives the numbers, they run without gaps, and what happens to each is decided
 * by the answer: a document that is {@link Outcome.Rejected} has not used its number up, one that
 * is {@link FiscalState.Denied} has. A document of which nothing is known ({@link Outcome.Unknown})
 * is looked up and never numbered anew.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.tax-issuer.<name>.type}. Planned: {@code local}. Prove yours with {@code
 * TaxIssuerContract}.
 */
@ExtensionPoint(
    kind = "tax-issuer",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = TaxIssuerProvider.class,
    planned = "local",
    without = "No fiscal document is issued.")
public interface TaxIssuer extends Plugin, Effect<FiscalDocument> {

  /** The documents that this instance issues; at least one. Constant. */
  Set<FiscalModel> models();

  /**
   * Issues one document. {@code Done} where it has a final state, be it that the authority denied
   * it; {@link Outcome.Pending} while the authority works on it; {@link Outcome.Rejected} where it
   * was refused and its number is still free, with a violation for each thing that is wrong.
   */
  Outcome<FiscalDocument> issue(FiscalDraft draft, CallContext context);

  /** Who numbers the documents. Constant. */
  default Numbering numbering() {
    return Numbering.STORE;
  }

  /** Cancels documents, within the term of the law. */
  default Optional<FiscalCancellations> cancellations() {
    return Optional.empty();
  }

  /** Corrects what may be corrected without a new document. */
  default Optional<FiscalCorrections> corrections() {
    return Optional.empty();
  }

  /** Tells the authority of numbers that will never be used. */
  default Optional<NumberVoidings> voidings() {
    return Optional.empty();
  }

  /** Shows documents in the forms that people and programs read. */
  default Optional<Renditions> renditions() {
    return Optional.empty();
  }

  /** Tells whether the authority can be reached. */
  default Optional<AuthorityDesk> authority() {
    return Optional.empty();
  }

  /** Tells the authority that goods were handed over, or could not be. */
  default Optional<DeliveryRegistrations> deliveries() {
    return Optional.empty();
  }

  /** Documents that others issued to the store. */
  default Optional<Feed<InboundDocument>> inbound() {
    return Optional.empty();
  }

  /** Who gives the numbers. */
  enum Numbering {
    /** The store: each draft carries its number. */
    STORE,
    /** The provider: each answer carries it. */
    PROVIDER
  }
}
