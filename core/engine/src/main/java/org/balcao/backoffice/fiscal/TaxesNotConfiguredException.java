package org.balcao.backoffice.fiscal;

import java.util.List;
import org.balcao.kernel.BalcaoException;

/** The configuration does not say which tax calculator counts. Nothing was changed. */
public final class TaxesNotConfiguredException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  TaxesNotConfiguredException(String key, String problem, List<String> configured) {
    super(
        "BAL-FIS002",
        key + ": " + problem + "; set it to one of the instances " + String.join(", ", configured));
  }
}
