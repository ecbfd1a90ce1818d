package org.balcao.spi.tck.fake;

import java.util.Optional;
import org.balcao.spi.PersonalDataHolder;
import org.balcao.spi.Policy;
import org.balcao.spi.WebhookReceiver;

/** What all fake policies have in common: nobody at the other end. */
abstract class FakePolicy extends FakePlugin implements Policy {

  FakePolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public final Optional<WebhookReceiver> webhooks() {
    return Optional.empty();
  }

  @Override
  public final Optional<PersonalDataHolder> personalData() {
    return Optional.empty();
  }
}
