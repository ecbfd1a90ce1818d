package org.balcao.spi.fiscal;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * A document that somebody issued to the store: a supplier's invoice, a buyer's return.
 *
 * @param key the same whenever it is told again; unique within the feed
 * @param ref by which {@link Renditions} shows it
 * @param accessKey its key with the authority, where it has one
 * @param issuer the issuer's registered name
 * @param issuerTaxId the issuer's tax id
 * @param number its place in the issuer's series, if that can be read
 * @param total what it says that the store owes
 * @param issuedAt the moment that it bears
 * @param news what is new about it, in the kernel's words
 * @param rawNews the authority's own code
 */
public record InboundDocument(
    String key,
    ProviderRef ref,
    Optional<String> accessKey,
    String issuer,
    String issuerTaxId,
    Optional<FiscalNumber> number,
    Money total,
    Instant issuedAt,
    News news,
    String rawNews) {

  /** What may be new about a document. */
  public enum News {
    /** It was issued. */
    ISSUED,
    /** It was corrected. */
    CORRECTED,
    /** It was cancelled. */
    CANCELLED,
    /** Something that the plugin does not know; the raw code says more. */
    UNRECOGNIZED
  }

  @Override
  public String toString() {
    return "InboundDocument[" + key + ", " + news + "]";
  }
}
