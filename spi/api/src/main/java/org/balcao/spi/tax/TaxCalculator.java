package org.balcao.spi.tax;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Says which taxes fall on a sale. Without effect, and fast: a buyer waits for it. All lines of a
 * sale come in one call.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.tax.<name>.type}. Shipped: {@code rates}. Prove yours with {@code
 * TaxCalculatorContract}.
 */
@ExtensionPoint(
    kind = "tax",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = TaxCalculatorProvider.class,
    shipped = {"rates"},
    without = "There is no tax.")
public interface TaxCalculator extends Plugin {

  /** The taxes of every line, in the request's order. */
  Outcome<TaxResult> calculate(TaxRequest request, CallContext context);

  /** Keeps the taxes of real sales, for the returns that the store files with the authorities. */
  default Optional<TaxFilings> filings() {
    return Optional.empty();
  }
}
