package org.balcao.spi.tck;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.telesales.CallRequest;
import org.balcao.spi.telesales.DialerCampaigns;
import org.balcao.spi.telesales.DialerCampaigns.EnqueueRequest;
import org.balcao.spi.telesales.Lead;
import org.balcao.spi.telesales.Recordings;
import org.balcao.spi.telesales.ScreenPops;
import org.balcao.spi.telesales.ScreenPops.ScreenPop;
import org.balcao.spi.telesales.TelesalesDialer;

/** The operations of a dialer, each with requests that work. */
final class DialerOperations {
  private static final URI PAGE = URI.create("https://shop.example/office/carts/1");

  private final TelesalesDialerContract contract;

  DialerOperations(TelesalesDialerContract contract) {
    this.contract = contract;
  }

  List<Operation<TelesalesDialer, ?, ?, ?>> all() {
    List<Operation<TelesalesDialer, ?, ?, ?>> all =
        new ArrayList<>(
            List.of(
                place(),
                Operation.repeatable(
                    "call off", Optional::of, TelesalesDialer::callOff, this::placed),
                enqueue(),
                Operation.repeatable(
                    "withdraw leads",
                    TelesalesDialer::campaigns,
                    (campaigns, ids, context) ->
                        campaigns.withdraw(contract.campaign(), ids, context),
                    bench -> Set.of(bench.unique("lead-"))),
                Operation.repeatable(
                    "hold a campaign",
                    TelesalesDialer::campaigns,
                    (campaigns, running, context) ->
                        campaigns.setRunning(contract.campaign(), running, context),
                    bench -> false),
                Operation.query(
                    "recordings", TelesalesDialer::recordings, Recordings::of, this::placed),
                Operation.repeatable(
                    "screenPops",
                    TelesalesDialer::screenPops,
                    ScreenPops::show,
                    bench -> new ScreenPop(placed(bench), "A cart", PAGE))));
    contract.recording().ifPresent(recording -> all.addAll(ofRecording(recording)));
    return all;
  }

  private Operation<TelesalesDialer, ?, ?, ?> place() {
    return Operation.<TelesalesDialer, CallRequest, TelesalesDialer.Placed>effect(
            "place", TelesalesDialer::place, bench -> call(bench, Duration.ofHours(1)))
        .another(
            r ->
                new CallRequest(
                    r.lead(), r.agent(), r.callerId(), r.notAfter(), !r.recorded(), r.page()));
  }

  private Operation<TelesalesDialer, ?, ?, ?> enqueue() {
    return Operation.effect(
            "campaigns",
            TelesalesDialer::campaigns,
            DialerCampaigns::enqueue,
            bench -> leads(bench, contract.campaign()))
        .another(r -> new EnqueueRequest(r.campaign(), r.leads(), r.notAfter().plusSeconds(60)));
  }

  private static List<Operation<TelesalesDialer, ?, ?, ?>> ofRecording(ProviderRef recording) {
    return List.of(
        Operation.query(
            "fetch a recording",
            TelesalesDialer::recordings,
            Recordings::fetch,
            bench -> recording),
        Operation.repeatable(
            "erase a recording",
            TelesalesDialer::recordings,
            Recordings::erase,
            bench -> recording));
  }

  CallRequest call(Bench<TelesalesDialer> bench, Duration from) {
    return new CallRequest(
        lead(bench),
        Optional.empty(),
        Optional.empty(),
        bench.clock().instant().plus(from),
        false,
        Optional.of(PAGE));
  }

  EnqueueRequest leads(Bench<TelesalesDialer> bench, String campaign) {
    return new EnqueueRequest(
        campaign, List.of(lead(bench)), bench.clock().instant().plus(Duration.ofDays(1)));
  }

  /** A call that was placed. */
  ProviderRef placed(Bench<TelesalesDialer> bench) {
    return bench.ref(bench.plugin().place(call(bench, Duration.ofHours(1)), bench.call()));
  }

  private Lead lead(Bench<TelesalesDialer> bench) {
    return new Lead(
        bench.unique("lead-"),
        Optional.of(Person.CUSTOMER_ID),
        contract.phone(),
        Optional.of(Person.NAME),
        Locale.forLanguageTag("pt-BR"),
        ZoneId.of("America/Recife"),
        Map.of("cart-total", "BRL 100.00"));
  }
}
