package org.balcao.spi.fiscal;

import java.util.Optional;
import org.balcao.spi.Money;

/**
 * A document that was issued. Referred to later by the outcome's {@link
 * org.balcao.spi.ProviderRef}.
 *
 * @param model what it is
 * @param number its place in its series; absent where documents of that kind have none
 * @param accessKey by which anybody finds it with the authority, where there is such a key; may
 *     hold letters
 * @param total what it says that the buyer owes; the kernel refuses another one than the draft's
 * @param state how it stands
 */
public record FiscalDocument(
    FiscalModel model,
    Optional<FiscalNumber> number,
    Optional<String> accessKey,
    Money total,
    FiscalState state) {

  /** Whether the goods may travel with it. */
  public boolean isValid() {
    return state instanceof FiscalState.Authorized || state instanceof FiscalState.Contingency;
  }

  /** The same document in another state. */
  public FiscalDocument with(FiscalState other) {
    return new FiscalDocument(model, number, accessKey, total, other);
  }
}
