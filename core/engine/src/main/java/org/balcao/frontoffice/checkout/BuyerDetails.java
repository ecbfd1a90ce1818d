package org.balcao.frontoffice.checkout;

import org.jspecify.annotations.Nullable;

/**
 * Who buys. Its {@code toString} shows no personal data.
 *
 * @param email where the store writes to
 * @param name person or company
 * @param phone as given
 * @param taxId CPF, CNPJ or the like, as given
 */
public record BuyerDetails(
    String email, String name, @Nullable String phone, @Nullable String taxId) {
  /** A buyer of whom only the necessary is known. */
  public static BuyerDetails of(String email, String name) {
    return new BuyerDetails(email, name, null, null);
  }

  @Override
  public String toString() {
    return "BuyerDetails[]";
  }
}
