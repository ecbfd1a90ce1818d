package org.balcao.spi.tck;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.PersonalDataHolder.DataSubject;
import org.jspecify.annotations.Nullable;

/**
 * The person that sample requests are about. All that is known of her is unmistakable, so that it
 * is found wherever it leaks.
 */
public final class Person {

  /** The store's id of her. */
  public static final String CUSTOMER_ID = "customer-7071";

  /** Her name. */
  public static final String NAME = "Zulmira Quaresma";

  /** Her address for mail. */
  public static final String EMAIL = "zulmira.quaresma@example.org";

  /** Her number, in E.164 form. */
  public static final String PHONE = "+5581987654321";

  /** Her CPF; its check digits are right, and it belongs to nobody. */
  public static final String TAX_ID = "52998224725";

  /** Where she lives. */
  public static final String STREET = "Rua da Aurora Boreal, 7071";

  /** All of it that must not leak; the store's id of her may. */
  public static final Set<String> CANARIES = Set.of(NAME, EMAIL, PHONE, TAX_ID, STREET);

  private Person() {}

  /** Her address: Recife, Brazil. */
  public static Address address() {
    return at("Recife", "PE", "50050-000", "BR");
  }

  /** Another address of hers: Olinda, Brazil. */
  public static Address elsewhere() {
    return at("Olinda", "PE", "53020-140", "BR");
  }

  /** Her address, in another country. */
  public static Address addressIn(String country) {
    return at("Elsewhere", null, null, country);
  }

  private static Address at(
      String city, @Nullable String region, @Nullable String postalCode, String country) {
    return new Address(NAME, STREET, null, null, city, region, postalCode, country, PHONE);
  }

  /** Where the goods come from: São Paulo, Brazil. */
  public static Address store() {
    return Address.of(
        "Armazém do Balcão", "Avenida Paulista, 1", "São Paulo", "SP", "01310-100", "BR");
  }

  /** She, as someone whose data is to be found. */
  public static DataSubject subject() {
    return new DataSubject(Optional.of(CUSTOMER_ID), Set.of(EMAIL), Set.of(PHONE), Set.of(TAX_ID));
  }

  /** Somebody of whom nothing is kept. */
  public static DataSubject stranger() {
    return new DataSubject(
        Optional.of("customer-0"), Set.of("nobody@example.net"), Set.of(), Set.of());
  }
}
