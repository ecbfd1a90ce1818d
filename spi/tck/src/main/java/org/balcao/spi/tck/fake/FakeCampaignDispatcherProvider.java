package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.campaign.Attribution;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.campaign.CampaignDispatcherProvider;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Suppression;

/** Makes campaign dispatchers in memory, with one journey. */
public final class FakeCampaignDispatcherProvider extends FakeProvider<CampaignDispatcher>
    implements CampaignDispatcherProvider {

  /** The journey that people can be sent on. */
  public static final String JOURNEY = "left-cart";

  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");

  /** With a world of its own. */
  public FakeCampaignDispatcherProvider() {
    super("Fake campaign dispatcher");
    world().teach("attributions", FakeCampaignDispatcherProvider::attribution);
    world().teach("optOuts", FakeCampaignDispatcherProvider::optOut);
  }

  private static Attribution attribution(int number) {
    return new Attribution(
        "attribution-" + number,
        Optional.of(new ProviderRef("journey-" + number)),
        Optional.empty(),
        Attribution.Event.CLICKED,
        "clicked",
        Optional.of("first-mail"),
        Optional.of(Channel.EMAIL),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        AT);
  }

  private static Suppression optOut(int number) {
    return new Suppression(
        "opt-out-" + number,
        Channel.EMAIL,
        "somebody-" + number + "@example.net",
        Suppression.Reason.OPT_OUT,
        "unsubscribed",
        Optional.empty(),
        AT,
        false);
  }

  @Override
  protected CampaignDispatcher make(FakeDesk desk) {
    return new FakeCampaignDispatcher(desk);
  }
}
