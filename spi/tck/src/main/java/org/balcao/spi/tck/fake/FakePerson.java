package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.PersonalDataHolder.DataSubject;

/**
 * Whom an operation is about. Its {@code toString} shows no personal data.
 *
 * @param customerId the store's id; absent for a guest
 * @param contact e-mail address or number
 */
public record FakePerson(Optional<String> customerId, String contact) {

  /** A person of whom the store's id and an e-mail address or number are known. */
  public static FakePerson of(Optional<String> customerId, String contact) {
    return new FakePerson(customerId, contact);
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
