package org.balcao.spi.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link SupplierConnector}: asks for offers. An offer binds the supplier, not the
 * store.
 */
public interface Quotations extends Effect<Quotations.Offer> {

  /**
   * Asks for one offer. Mostly {@link Outcome.Pending}, for people answer; {@link Outcome.Rejected}
   * where the supplier makes none.
   */
  Outcome<Offer> ask(QuotationRequest request, CallContext context);

  /**
   * What an offer is wanted for.
   *
   * @param number the store's number of the question, unique
   * @param answerBy until when the answer counts
   * @param wantedOn the date on which the goods would be wanted
   * @param lines at least one
   */
  record QuotationRequest(
      String number, Instant answerBy, LocalDate wantedOn, List<PurchaseOrder.Line> lines) {
    /** Copies the list and refuses an empty one. */
    public QuotationRequest {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("an offer is wanted for one line or more");
      }
    }
  }

  /**
   * What the supplier would do.
   *
   * @param supplierNumber the supplier's number of the offer, to be named in the order
   * @param lines for each line that it offers
   * @param validUntil until when it binds
   */
  record Offer(String supplierNumber, List<OfferLine> lines, Instant validUntil) {
    /** Copies the list. */
    public Offer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An offer for one line.
   *
   * @param lineId the question's id of the line
   * @param quantity how many it would deliver
   * @param unitPrice without tax
   * @param promisedOn when they would be there
   */
  record OfferLine(String lineId, int quantity, Money unitPrice, Optional<LocalDate> promisedOn) {}
}
