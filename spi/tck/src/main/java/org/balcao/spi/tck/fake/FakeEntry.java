package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Something that was done.
 *
 * @param fingerprint of the request, of which nothing else is kept
 */
record FakeEntry(
    String operation,
    int fingerprint,
    ProviderRef ref,
    Outcome<?> outcome,
    Instant at,
    Optional<FakePerson> person) {

  boolean isOf(String wanted, Object request) {
    return operation.equals(wanted) && fingerprint == request.hashCode();
  }

  @SuppressWarnings("unchecked") // an operation of one name has answers of one type
  <R> Outcome<R> answer() {
    return (Outcome<R>) outcome;
  }

  FakeEntry as(Outcome<?> other) {
    return new FakeEntry(operation, fingerprint, ref, other, at, person);
  }

  FakeEntry anonymous() {
    return new FakeEntry(operation, fingerprint, ref, outcome, at, Optional.empty());
  }
}
