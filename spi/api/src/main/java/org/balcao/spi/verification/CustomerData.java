package org.balcao.spi.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.balcao.spi.Address;

/**
 * What a person or company says about itself. Its {@code toString} shows no personal data.
 *
 * @param customerId the store's id; absent for a guest
 * @param kind person or company
 * @param country whose tax id and rules count; ISO 3166-1 alpha-2
 * @param name of the person, or the company's registered name
 * @param taxId CPF, CNPJ or the like, as given; may hold letters
 * @param birthDate of the person
 * @param email as given
 * @param phone as given
 * @param address as given
 */
public record CustomerData(
    Optional<String> customerId,
    Kind kind,
    String country,
    Optional<String> name,
    Optional<String> taxId,
    Optional<LocalDate> birthDate,
    Optional<String> email,
    Optional<String> phone,
    Optional<Address> address) {

  /** Refuses what is not a country. */
  public CustomerData {
    if (country.length() != 2) {
      throw new IllegalArgumentException("a country has two letters: '" + country + "'");
    }
  }

  /** What a customer is. */
  public enum Kind {
    /** A natural person. */
    PERSON,
    /** A legal person. */
    COMPANY
  }

  @Override
  public String toString() {
    return "CustomerData[" + customerId.orElse("guest") + ", " + kind + ", " + country + "]";
  }
}
