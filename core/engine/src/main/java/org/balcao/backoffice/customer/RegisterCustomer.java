package org.balcao.backoffice.customer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A customer as it shall be. Its {@code toString} shows no personal data.
 *
 * @param email 3 to 254 characters with one {@code @}; unique regardless of case
 * @param name person or company, 1 to 200 characters
 * @param phone as given
 * @param taxId CPF, CNPJ or the like, as given
 * @param locale language and region that it is written to in
 * @param group customer group, which decides prices
 */
public record RegisterCustomer(
    String email,
    String name,
    @Nullable String phone,
    @Nullable String taxId,
    Locale locale,
    @Nullable String group) {
  /** A customer of whom only the necessary is known. */
  public static RegisterCustomer of(String email, String name, Locale locale) {
    return new RegisterCustomer(email, name, null, null, locale, null);
  }

  @Override
  public String toString() {
    return "RegisterCustomer[]";
  }
}
