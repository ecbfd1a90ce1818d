package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.telesales.CallReport;
import org.balcao.spi.telesales.CallRequest;
import org.balcao.spi.telesales.DialerCampaigns;
import org.balcao.spi.telesales.Lead;
import org.balcao.spi.telesales.Recordings;
import org.balcao.spi.telesales.ScreenPops;
import org.balcao.spi.telesales.TelesalesDialer;

/** A dialer in memory. */
final class FakeTelesalesDialer extends FakePlugin
    implements TelesalesDialer, FakeEffect<TelesalesDialer.Placed> {
  private static final Instant AT = Instant.parse("2051-03-01T15:00:00Z");

  FakeTelesalesDialer(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "call";
  }

  @Override
  public Outcome<Placed> place(CallRequest request, CallContext context) {
    return perform(
        request,
        Optional.of(personOf(request.lead())),
        context,
        ref ->
            request.notAfter().isBefore(context.now())
                ? Outcome.rejected(RejectionKind.EXPIRED, "too-late", "its time is over")
                : Outcome.done(new Placed(), ref));
  }

  private static FakePerson personOf(Lead lead) {
    return new FakePerson(lead.customerId(), lead.phone());
  }

  @Override
  public Outcome<CalledOff> callOff(ProviderRef call, CallContext context) {
    return desk().ask(context, () -> Outcome.done(new CalledOff(), call));
  }

  static CallReport report(int number) {
    return new CallReport(
        "report-" + number,
        new ProviderRef("call-" + number),
        Optional.empty(),
        Optional.of("lead-" + number),
        Optional.empty(),
        CallReport.Result.ANSWERED,
        "answered",
        Optional.of("agent-7"),
        AT,
        Duration.ofMinutes(3),
        Optional.empty(),
        "",
        true);
  }

  @Override
  public Optional<Feed<CallReport>> calls() {
    return desk().feed("calls", CallReport.class);
  }

  @Override
  public Optional<WebhookNews<CallReport>> callNews() {
    return desk().facet("callNews", new FakeWebhookNews<>(FakeTelesalesDialer::report));
  }

  @Override
  public Optional<DialerCampaigns> campaigns() {
    return desk().facet("campaigns", new Lists(desk()));
  }

  @Override
  public Optional<Recordings> recordings() {
    return desk().facet("recordings", new Tapes(desk()));
  }

  @Override
  public Optional<ScreenPops> screenPops() {
    return desk().facet("screenPops", new Screens(desk()));
  }

  /** One campaign. */
  private static final class Lists extends FakeFacet<DialerCampaigns.Enqueued>
      implements DialerCampaigns {
    Lists(FakeDesk desk) {
      super(desk, "leads");
    }

    @Override
    public Outcome<Enqueued> enqueue(EnqueueRequest request, CallContext context) {
      return perform(
          request,
          Optional.of(personOf(request.leads().get(0))),
          context,
          ref ->
              isKnown(request.campaign()) ? Outcome.done(new Enqueued(List.of()), ref) : unknown());
    }

    @Override
    public Outcome<Withdrawn> withdraw(String campaign, Set<String> leadIds, CallContext context) {
      return desk()
          .ask(context, () -> isKnown(campaign) ? done(new Withdrawn(), campaign) : unknown());
    }

    @Override
    public Outcome<Switched> setRunning(String campaign, boolean running, CallContext context) {
      return desk()
          .ask(context, () -> isKnown(campaign) ? done(new Switched(), campaign) : unknown());
    }

    private static boolean isKnown(String campaign) {
      return campaign.equals(FakeTelesalesDialerProvider.CAMPAIGN);
    }

    private static <R> Outcome<R> done(R value, String campaign) {
      return Outcome.done(value, new ProviderRef(campaign));
    }

    private static <R> Outcome<R> unknown() {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "campaign", "there is no such campaign");
    }
  }

  /** One recording, of every call. */
  private record Tapes(FakeDesk desk) implements Recordings {
    @Override
    public Outcome<List<Recording>> of(ProviderRef call, CallContext context) {
      return desk.answer(
          context,
          () ->
              List.of(new Recording(FakeTelesalesDialerProvider.RECORDING, Duration.ofMinutes(3))));
    }

    @Override
    public Outcome<FileContent> fetch(ProviderRef recording, CallContext context) {
      return desk.answer(context, () -> new FileContent("audio/wav", new byte[] {1, 2, 3}));
    }

    @Override
    public Outcome<Erased> erase(ProviderRef recording, CallContext context) {
      return desk.answer(context, Erased::new);
    }
  }

  /** Shows pages to nobody. */
  private record Screens(FakeDesk desk) implements ScreenPops {
    @Override
    public Outcome<Shown> show(ScreenPop pop, CallContext context) {
      return desk.answer(context, Shown::new);
    }
  }
}
