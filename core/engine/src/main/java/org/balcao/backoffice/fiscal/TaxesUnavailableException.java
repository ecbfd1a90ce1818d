package org.balcao.backoffice.fiscal;

import org.balcao.kernel.BalcaoException;

/** The tax of a sale cannot be told now. Nothing was changed. */
public final class TaxesUnavailableException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  TaxesUnavailableException(String calculator, String reason) {
    super("BAL-FIS001", "the tax calculator '" + calculator + "' gave no answer: " + reason);
  }
}
