package org.balcao.spi.fiscal;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link TaxIssuer}: tells the authority that goods were handed over, or not. */
public interface DeliveryRegistrations extends Effect<DeliveryRegistrations.Registered> {

  /** Tells of one delivery, or of one failed try. */
  Outcome<Registered> register(DeliveryRequest request, CallContext context);

  /**
   * What happened to the goods. Its {@code toString} shows no personal data.
   *
   * @param document the reference that the document was issued with
   * @param accessKey its key with the authority, where it has one
   * @param result what happened
   * @param at when
   * @param receiver who took the goods, where the carrier noted it
   * @param receiverTaxId their tax id, likewise
   * @param proof a fingerprint of the proof, such as of the signature's image, Base64 of SHA-1 or
   *     SHA-256 as the authority wants it
   * @param attempt 1 for the first try, then counting up
   */
  record DeliveryRequest(
      ProviderRef document,
      Optional<String> accessKey,
      Result result,
      Instant at,
      Optional<String> receiver,
      Optional<String> receiverTaxId,
      Optional<String> proof,
      int attempt) {
    /** Refuses an attempt below 1. */
    public DeliveryRequest {
      if (attempt < 1) {
        throw new IllegalArgumentException("tries count from 1");
      }
    }

    @Override
    public String toString() {
      return "DeliveryRequest[" + document + ", " + result + ", " + at + "]";
    }
  }

  /** What may happen to goods. */
  enum Result {
    /** They were handed over. */
    DELIVERED,
    /** Nobody was there. */
    ABSENT,
    /** The buyer did not take them. */
    REFUSED,
    /** There is no such address. */
    ADDRESS_UNKNOWN,
    /** Anything else. */
    FAILED
  }

  /**
   * The authority knows.
   *
   * @param protocol the authority's number of it
   * @param at when it was taken
   */
  record Registered(String protocol, Instant at) {}
}
