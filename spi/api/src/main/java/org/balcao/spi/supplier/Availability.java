package org.balcao.spi.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/** Facet of a {@link SupplierConnector}: tells what the supplier has. Without effect. */
public interface Availability {

  /**
   * What the supplier has of some articles, in one call; an article that it does not know is left
   * out.
   *
   * @param supplierSkus the supplier's codes, at least one
   */
  Outcome<List<Available>> of(Set<String> supplierSkus, CallContext context);

  /**
   * What the supplier has of one article.
   *
   * @param supplierSku the supplier's code
   * @param quantity how many it would sell now; not negative; a supplier that only says "yes" gives
   *     1
   * @param more when more are expected, if it says so
   * @param asOf the moment whose state this is
   */
  record Available(String supplierSku, int quantity, Optional<LocalDate> more, Instant asOf) {
    /** Refuses a negative quantity. */
    public Available {
      if (quantity < 0) {
        throw new IllegalArgumentException("fewer than none cannot be sold");
      }
    }
  }
}
