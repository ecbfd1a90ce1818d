package org.balcao.spi.fiscal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link TaxIssuer}: tells whether the authority works, so that the store can wait or
 * change to a procedure for such times. Without effect.
 */
public interface AuthorityDesk {

  /**
   * How the authority stands now.
   *
   * @param jurisdiction whose: a country, or a part of it such as {@code BR-SP} (ISO 3166-1, -2)
   */
  Outcome<Standing> status(String jurisdiction, CallContext context);

  /**
   * How an authority stands.
   *
   * @param availability the kernel's word
   * @param raw the authority's own code
   * @param backAt when it expects to work again, if it says so
   * @param contingencies the authority's codes of the procedures that may be used now
   */
  record Standing(
      Availability availability, String raw, Optional<Instant> backAt, Set<String> contingencies) {
    /** Copies the set. */
    public Standing {
      contingencies = Set.copyOf(contingencies);
    }
  }

  /** Whether an authority works. */
  enum Availability {
    /** It does. */
    UP,
    /** It stopped for a while and says so. */
    PAUSED,
    /** It does not answer. */
    DOWN,
    /** A code that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
