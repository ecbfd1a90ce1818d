package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.PersonalDataHolder.DataSubject;

/**
 * Whom an operation is about. Its {@code toString} shows no personal data.
 *
 * @param customerId the store's id; absent for a guest
 * @param contact e-mail address or number
 */
public record FakePerson(Optional<String> customerId, String contact) {

  /** A person of whom an e-mail address or number is all that is known. */
  public static FakePerson guest(String contact) {
    return new FakePerson(Optional.empty(), contact);
  }

  /** Who is rung at an address, where it names a number. */
  static Optional<FakePerson> at(Address address) {
    return Optional.ofNullable(address.phone()).map(FakePerson::guest);
  }

  boolean is(DataSubject subject) {
    return (customerId.isPresent() && customerId.equals(subject.customerId()))
        || Set.copyOf(subject.emails()).contains(contact)
        || subject.phones().contains(contact);
  }

  @Override
  public String toString() {
    return "FakePerson[" + customerId.orElse("guest") + "]";
  }
}
