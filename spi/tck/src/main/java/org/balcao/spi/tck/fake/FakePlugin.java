package org.balcao.spi.tck.fake;

import java.util.Optional;
import org.balcao.spi.PersonalDataHolder;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookReceiver;

/** What all fakes have: webhooks where there is a secret, personal data, an end. */
public abstract class FakePlugin implements Plugin {
  private final FakeDesk desk;

  protected FakePlugin(FakeDesk desk) {
    this.desk = desk;
  }

  /** The way to the world. */
  public final FakeDesk desk() {
    return desk;
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return desk.settings()
        .find("webhook-secret")
        .flatMap(secret -> desk.facet("webhooks", new FakeWebhooks(secret)));
  }

  @Override
  public Optional<PersonalDataHolder> personalData() {
    return desk.facet("personalData", new FakePersonalData(desk));
  }

  @Override
  public void close() {
    desk.close();
  }
}
