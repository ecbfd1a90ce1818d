package org.balcao.spi.tck;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.campaign.JourneyStart;
import org.balcao.spi.campaign.JourneyStop;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Recipient;

/** What checks of a campaign dispatcher do, one step after the other. */
final class CampaignSteps {
  private final CampaignDispatcherContract contract;

  CampaignSteps(CampaignDispatcherContract contract) {
    this.contract = contract;
  }

  JourneyStart start(Bench<CampaignDispatcher> bench, String journey) {
    return new JourneyStart(
        bench.unique("journey-"),
        journey,
        JourneyStart.Signal.CART_ABANDONED,
        bench.clock().instant().minus(Duration.ofHours(2)),
        recipient(),
        List.of(
            new JourneyStart.Item(
                "kettle-1", "Chaleira", 2, amount(), Optional.empty(), Optional.empty())),
        Optional.of(amount().times(2)),
        Optional.of(URI.create("https://shop.example/cart/1")),
        Optional.empty(),
        bench.clock().instant().plus(Duration.ofDays(7)),
        Map.of());
  }

  private Money amount() {
    return Samples.units(50, Samples.currency(contract.currencies()));
  }

  private Recipient recipient() {
    boolean byMail = contract.channel() == Channel.EMAIL;
    return new Recipient(
        Optional.of(Person.CUSTOMER_ID),
        contract.channel(),
        byMail ? Person.EMAIL : Person.PHONE,
        Optional.of(Person.NAME),
        Locale.forLanguageTag("pt-BR"));
  }

  JourneyStart withCoupon(JourneyStart s) {
    return new JourneyStart(
        s.id(),
        s.journey(),
        s.signal(),
        s.occurredAt(),
        s.recipient(),
        s.items(),
        s.value(),
        s.resume(),
        Optional.of("VOLTE-10"),
        s.endsAt(),
        s.attributes());
  }

  JourneyStop stop(JourneyStart start, Optional<ProviderRef> reference) {
    return new JourneyStop(
        start.id(),
        reference,
        start.recipient(),
        JourneyStop.Reason.ORDER_PLACED,
        Optional.of("B-" + start.id()),
        start.value(),
        start.endsAt().minus(Duration.ofDays(6)));
  }
}
