package org.balcao.spi.tck.fake;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.campaign.Attribution;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.campaign.JourneyStart;
import org.balcao.spi.campaign.JourneyStop;
import org.balcao.spi.notification.Recipient;
import org.balcao.spi.notification.Suppression;

/** A campaign dispatcher in memory. */
final class FakeCampaignDispatcher extends FakePlugin
    implements CampaignDispatcher, FakeEffect<CampaignDispatcher.Started> {

  FakeCampaignDispatcher(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "journey";
  }

  @Override
  public Outcome<Started> start(JourneyStart start, CallContext context) {
    Recipient recipient = start.recipient();
    return perform(
        start,
        Optional.of(new FakePerson(recipient.customerId(), recipient.address())),
        context,
        ref ->
            start.journey().equals(FakeCampaignDispatcherProvider.JOURNEY)
                ? Outcome.done(new Started(), ref)
                : Outcome.rejected(RejectionKind.NOT_FOUND, "journey", "there is no such journey"));
  }

  @Override
  public Outcome<Stopped> stop(JourneyStop stop, CallContext context) {
    return desk().answer(context, Stopped::new);
  }

  @Override
  public Optional<Feed<Attribution>> attributions() {
    return desk().feed("attributions", Attribution.class);
  }

  @Override
  public Optional<Feed<Suppression>> optOuts() {
    return desk().feed("optOuts", Suppression.class);
  }
}
