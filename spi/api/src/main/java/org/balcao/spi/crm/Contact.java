package org.balcao.spi.crm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;

/**
 * A customer as another system shall know them. Its {@code toString} shows no personal data.
 *
 * @param customerId the store's id
 * @param revision counts up with every change of the customer in the store; not negative
 * @param name of the person or company
 * @param email in lower case
 * @param phone in E.164 form
 * @param taxId CPF, CNPJ or the like, letters and digits only
 * @param company the store's id of the company that the person buys for
 * @param address where they live
 * @param locale language to write in
 * @param consents what they agreed to and what they refused; the kernel leaves out what may not be
 *     told
 * @param attributes what else the operator maps, such as {@code orders} or {@code spent}; amounts
 *     as {@link org.balcao.spi.Money#toString} writes them
 */
public record Contact(
    String customerId,
    long revision,
    String name,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> taxId,
    Optional<String> company,
    Optional<Address> address,
    Locale locale,
    List<Consent> consents,
    Map<String, String> attributes) {

  /** Copies the collections; refuses a blank id and a negative revision. */
  public Contact {
    consents = List.copyOf(consents);
    attributes = Map.copyOf(attributes);
    if (customerId.isBlank() || revision < 0) {
      throw new IllegalArgumentException("a contact has the store's id and a revision from 0");
    }
  }

  @Override
  public String toString() {
    return "Contact[" + customerId + ", " + revision + "]";
  }
}
