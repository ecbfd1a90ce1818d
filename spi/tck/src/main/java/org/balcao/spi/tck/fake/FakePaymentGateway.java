package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.SettlementLine;
import org.balcao.spi.payment.StoredInstruments;

/** A payment gateway in memory. */
final class FakePaymentGateway extends FakePlugin
    implements PaymentGateway, FakeEffect<Authorization> {
  private final FakeAccounts accounts;
  private final FakeInstruments instruments;

  FakePaymentGateway(FakeDesk desk, FakeAccounts accounts, Set<String> forgotten) {
    super(desk);
    this.accounts = accounts;
    this.instruments = new FakeInstruments(desk, forgotten);
  }

  @Override
  public String operation() {
    return "authorization";
  }

  @Override
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    return perform(
        request,
        Optional.of(new FakePerson(request.payer().customerId(), request.payer().email())),
        context,
        ref -> authorized(request, context.now(), ref));
  }

  private Outcome<Authorization> authorized(
      AuthorizeRequest request, Instant now, ProviderRef ref) {
    Optional<Outcome<Authorization>> refusal =
        desk()
            .refusal(
                Optional.of(request.amount().currency()), Optional.of(request.billing().country()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String token = request.token().orElse("");
    if (instruments.forgotten().contains(token)) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "instrument", "it was forgotten");
    }
    return switch (token) {
      case FakePaymentGatewayProvider.DECLINED ->
          Outcome.rejected(RejectionKind.DECLINED, "declined", "the payment is declined");
      case FakePaymentGatewayProvider.WAITING -> waiting(now, ref);
      default -> approved(request, now, ref);
    };
  }

  private static Outcome<Authorization> waiting(Instant now, ProviderRef ref) {
    Instant deadline = now.plus(Duration.ofMinutes(30));
    return new Outcome.Pending<>(
        ref,
        PendingReason.CUSTOMER_ACTION,
        now.plusSeconds(5),
        Optional.of(deadline),
        Optional.of(new CustomerAction.PayCode("fake-code-" + ref, deadline)));
  }

  private Outcome<Authorization> approved(AuthorizeRequest request, Instant now, ProviderRef ref) {
    boolean captured = captures().isEmpty();
    accounts.open(ref, request.amount(), captured);
    Optional<Instant> expires =
        captured ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(7)));
    return Outcome.done(new Authorization(request.amount(), captured, expires), ref);
  }

  @Override
  public Optional<Captures> captures() {
    return desk().facet("captures", new Capturing());
  }

  @Override
  public Optional<Cancellations> cancellations() {
    return desk().facet("cancellations", new Cancelling());
  }

  @Override
  public Optional<Refunds> refunds() {
    return desk().facet("refunds", new Refunding());
  }

  @Override
  public Optional<CreditTerms> creditTerms() {
    return desk().facet("creditTerms", new Terms());
  }

  @Override
  public Optional<StoredInstruments> instruments() {
    return desk().facet("instruments", instruments);
  }

  @Override
  public Optional<Feed<SettlementLine>> settlements() {
    return desk().feed("settlements", SettlementLine.class);
  }

  @Override
  public Optional<Feed<Dispute>> disputes() {
    return desk().feed("disputes", Dispute.class);
  }

  @Override
  public Optional<Representments> representments() {
    return desk().facet("representments", new Representing());
  }

  /** Takes money. */
  private final class Capturing extends FakeFacet<Captures.Capture> implements Captures {
    Capturing() {
      super(FakePaymentGateway.this.desk(), "capture");
    }

    @Override
    public Outcome<Capture> capture(CaptureRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              accounts.change(
                  request.authorization(),
                  request.amount(),
                  FakeAccounts.Account::capturable,
                  account -> account.captured(request.amount(), request.last()),
                  Outcome.done(new Capture(request.amount()), ref)));
    }
  }

  /** Gives money free. */
  private final class Cancelling extends FakeFacet<Cancellations.Cancellation>
      implements Cancellations {
    Cancelling() {
      super(FakePaymentGateway.this.desk(), "cancellation");
    }

    @Override
    public Outcome<Cancellation> cancel(CancelRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref -> accounts.cancel(request.authorization(), Outcome.done(new Cancellation(), ref)));
    }
  }

  /** Pays money back. */
  private final class Refunding extends FakeFacet<Refunds.Refund> implements Refunds {
    Refunding() {
      super(FakePaymentGateway.this.desk(), "refund");
    }

    @Override
    public Outcome<Refund> refund(RefundRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              accounts.change(
                  request.authorization(),
                  request.amount(),
                  FakeAccounts.Account::refundable,
                  account -> account.refunded(request.amount()),
                  Outcome.done(new Refund(request.amount()), ref)));
    }
  }

  /** Takes evidence about disputes that it has told of. */
  private final class Representing extends FakeFacet<Representments.Representment>
      implements Representments {
    Representing() {
      super(FakePaymentGateway.this.desk(), "representment");
    }

    @Override
    public Outcome<Representment> represent(RepresentmentRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              desk().world().newsOf("disputes").stream()
                      .map(Dispute.class::cast)
                      .anyMatch(dispute -> dispute.dispute().equals(request.dispute()))
                  ? Outcome.done(
                      new Representment(Optional.of(context.now().plus(Duration.ofDays(60)))), ref)
                  : Outcome.rejected(RejectionKind.NOT_FOUND, "unknown", "no such dispute"));
    }
  }

  /** Thirty days, and two reminders. */
  private static final class Terms implements CreditTerms {
    @Override
    public LocalDate dueDate(LocalDate invoiced) {
      return invoiced.plusDays(30);
    }

    @Override
    public List<DunningStep> dunning() {
      return List.of(new DunningStep(1, 7), new DunningStep(2, 21));
    }
  }
}
