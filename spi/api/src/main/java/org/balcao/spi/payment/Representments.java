package org.balcao.spi.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link PaymentGateway}: answers disputes with evidence, so that the payer's bank has
 * the money given back. A gateway that has it tells of its disputes, too.
 */
public interface Representments extends Effect<Representments.Representment> {

  /**
   * Hands the store's answer over, whole and for good: most providers take one per dispute. {@code
   * Rejected(NOT_FOUND)} where there is no such dispute, {@code Rejected(EXPIRED)} after the date
   * by which the store may answer. What comes of it, {@link PaymentGateway#disputes} tells.
   */
  Outcome<Representment> represent(RepresentmentRequest request, CallContext context);

  /**
   * The store's answer. Its {@code toString} shows no personal data.
   *
   * @param dispute the provider's reference of the dispute
   * @param authorization the reference of the authorisation whose money is disputed, if it is known
   * @param statement why the store should keep the money, 1 to 4000 characters
   * @param evidence what goes with it, at most 100 pieces
   */
  record RepresentmentRequest(
      ProviderRef dispute,
      Optional<ProviderRef> authorization,
      String statement,
      List<Evidence> evidence) {
    /** Copies the list, and refuses an empty statement. */
    public RepresentmentRequest {
      evidence = List.copyOf(evidence);
      if (statement.isBlank()) {
        throw new IllegalArgumentException("an answer says why");
      }
    }

    @Override
    public String toString() {
      return "RepresentmentRequest[" + dispute + ", " + evidence.size() + " pieces of evidence]";
    }
  }

  /**
   * One piece of evidence. Its {@code toString} shows no personal data.
   *
   * @param kind {@code order}, {@code shipment}, {@code message}, or a word of the adopter's own: a
   *     plugin puts what it does not know with the provider's other texts
   * @param title for people, at most 200 characters
   * @param details for people, at most 4000 characters, with line breaks
   * @param at when it happened
   */
  record Evidence(String kind, String title, String details, Optional<Instant> at) {
    @Override
    public String toString() {
      return "Evidence[" + kind + "]";
    }
  }

  /**
   * The answer is with the provider.
   *
   * @param decidedBy by when the bank decides, if the provider tells
   */
  record Representment(Optional<Instant> decidedBy) {}
}
