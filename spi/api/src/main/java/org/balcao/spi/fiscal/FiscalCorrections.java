package org.balcao.spi.fiscal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link TaxIssuer}: corrects documents, in what the law lets be corrected. Amounts,
 * parties and dates never are.
 */
public interface FiscalCorrections extends Effect<FiscalCorrections.Corrected> {

  /** Corrects one document. The latest correction counts and holds all earlier ones. */
  Outcome<Corrected> correct(CorrectionRequest request, CallContext context);

  /**
   * What is to be corrected. Its {@code toString} shows nothing of the words.
   *
   * @param document the reference that it was issued with
   * @param accessKey its key with the authority, where it has one
   * @param sequence 1 for the first correction of that document, then counting up
   * @param text the whole correction, in words
   * @param fields the parts that change and how they read from now on, where the authority wants
   *     them by field; may be empty
   */
  record CorrectionRequest(
      ProviderRef document,
      Optional<String> accessKey,
      int sequence,
      String text,
      Map<String, String> fields) {
    /** Copies the map; refuses a sequence below 1 and a blank text. */
    public CorrectionRequest {
      fields = Map.copyOf(fields);
      if (sequence < 1 || text.isBlank()) {
        throw new IllegalArgumentException("a correction has a sequence from 1 and a text");
      }
    }

    @Override
    public String toString() {
      return "CorrectionRequest[" + document + ", " + sequence + "]";
    }
  }

  /**
   * The correction counts.
   *
   * @param protocol the authority's number of it
   * @param at when it was taken
   */
  record Corrected(String protocol, Instant at) {}
}
