package org.balcao.backoffice.credit;

import java.util.Optional;

/**
 * A gift card with a code that was made just now. Its {@code toString} does not show the code.
 *
 * @param code in groups of four; empty if the command was a repeat: the code was shown before
 */
public record IssuedGiftCard(GiftCardView card, Optional<String> code) {
  @Override
  public String toString() {
    return "IssuedGiftCard[" + card.id() + "]";
  }
}
