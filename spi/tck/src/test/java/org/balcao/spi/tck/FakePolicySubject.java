package org.balcao.spi.tck;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Policy;

/** What the tests of all fake policies have in common: they have no facets and nobody outside. */
interface FakePolicySubject<P extends Policy> extends PolicyContract<P>, FakeSubject<P> {

  @Override
  default Set<String> facets() {
    return Set.of();
  }

  @Override
  default Counterpart counterpart() {
    return Counterpart.none();
  }

  @Override
  default Optional<WebhookSigner> webhookSigner() {
    return Optional.empty();
  }
}
