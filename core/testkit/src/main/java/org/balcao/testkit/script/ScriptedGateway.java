package org.balcao.testkit.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.Representments.RepresentmentRequest;
import org.balcao.spi.payment.SettlementLine;

/**
 * A payment gateway for tests: it authorises, captures, cancels and refunds what it is asked for,
 * unless its script says otherwise, and knows what it really took. Its main operation is {@link
 * Call#AUTHORIZE}.
 */
public final class ScriptedGateway extends ScriptedProvider<ScriptedGateway>
    implements PaymentGateway {

  private final Told<SettlementLine> statement = new Told<>("statement");
  private final Told<Dispute> disputes = new Told<>("disputes");

  /** A gateway that works. */
  public ScriptedGateway() {
    super(
        PluginKind.PAYMENT,
        Call.AUTHORIZE,
        Set.of(
            Call.AUTHORIZE, Call.CAPTURE, Call.CANCEL, Call.REFUND, Call.REPRESENT, Call.LOOKUP));
  }

  @Override
  ScriptedGateway self() {
    return this;
  }

  /** The amounts that it really authorised for an order, oldest first. */
  public List<Money> authorized(String orderNumber) {
    return requests(Call.AUTHORIZE, AuthorizeRequest.class).stream()
        .filter(request -> request.orderNumber().equals(orderNumber))
        .map(AuthorizeRequest::amount)
        .toList();
  }

  /** The amounts that it really took for an order, oldest first. */
  public List<Money> captured(String orderNumber) {
    return requests(Call.CAPTURE, Captures.CaptureRequest.class).stream()
        .filter(request -> request.orderNumber().equals(orderNumber))
        .map(Captures.CaptureRequest::amount)
        .toList();
  }

  /** The amounts that it really paid back for an order, oldest first. */
  public List<Money> refunded(String orderNumber) {
    return requests(Call.REFUND, Refunds.RefundRequest.class).stream()
        .filter(request -> request.orderNumber().equals(orderNumber))
        .map(Refunds.RefundRequest::amount)
        .toList();
  }

  /** Its own name for the last authorisation of an order. */
  public ProviderRef authorization(String orderNumber) {
    return done(Call.AUTHORIZE).stream()
        .filter(e -> ((AuthorizeRequest) e.deed.request()).orderNumber().equals(orderNumber))
        .map(e -> e.ref)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new IllegalStateException(orderNumber + " was not authorised"));
  }

  /** The keys of what it really took for an order, oldest first. */
  public List<OperationKey> captures(String orderNumber) {
    return done(Call.CAPTURE).stream()
        .filter(e -> ((Captures.CaptureRequest) e.deed.request()).orderNumber().equals(orderNumber))
        .map(e -> e.key)
        .toList();
  }

  /** The keys of what it really paid back for an order, oldest first. */
  public List<OperationKey> refunds(String orderNumber) {
    return done(Call.REFUND).stream()
        .filter(e -> ((Refunds.RefundRequest) e.deed.request()).orderNumber().equals(orderNumber))
        .map(e -> e.key)
        .toList();
  }

  /** The answers to disputes that it really took, oldest first. */
  public List<RepresentmentRequest> answers() {
    return requests(Call.REPRESENT, RepresentmentRequest.class);
  }

  /**
   * Adds lines to its statement, which the store reads when its feeds are due; before the first one
   * it has no such feed.
   */
  public ScriptedGateway states(SettlementLine... lines) {
    statement.tell(List.of(lines));
    return this;
  }

  /** Adds news of disputes, in the order in which they are told; likewise. */
  public ScriptedGateway tells(Dispute... news) {
    disputes.tell(List.of(news));
    return this;
  }

  @Override
  public Optional<Feed<SettlementLine>> settlements() {
    return statement.anything() ? Optional.of(statement) : Optional.empty();
  }

  @Override
  public Optional<Feed<Dispute>> disputes() {
    return disputes.anything() ? Optional.of(disputes) : Optional.empty();
  }

  /** From the first news of a dispute on. */
  @Override
  public Optional<Representments> representments() {
    return disputes.anything() ? Optional.of(new Answering()) : Optional.empty();
  }

  @Override
  public IdempotencyKind idempotency() {
    return declared();
  }

  @Override
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    return effect(
        Call.AUTHORIZE,
        context,
        deed(
            request,
            request.amount(),
            Authorization.reserved(request.amount()),
            Optional.empty(),
            (given, amount) -> Authorization.reserved(amount)));
  }

  @Override
  public Outcome<Authorization> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return lookUp(key, ref, context);
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return Optional.of(receiver());
  }

  @Override
  public Optional<Captures> captures() {
    return Optional.of(new Taking());
  }

  @Override
  public Optional<Cancellations> cancellations() {
    return Optional.of(new Freeing());
  }

  @Override
  public Optional<Refunds> refunds() {
    return Optional.of(new PayingBack());
  }

  private static <R> Deed<R> deed(
      Object request,
      Money amount,
      R value,
      Optional<RejectionKind> refusal,
      BiFunction<R, Money, R> other) {
    UnaryOperator<R> amountOff =
        v -> other.apply(v, amount.plus(Money.ofMinor(1, amount.currency())));
    UnaryOperator<R> currencyOff = v -> other.apply(v, WrongMoney.inAnotherCurrency(amount));
    return new Deed<>(request, value, refusal, amountOff, currencyOff);
  }

  /** More than there is cannot be taken or paid back, whatever the store believes. */
  private static Optional<RejectionKind> beyond(List<Money> there, List<Money> gone, Money amount) {
    Money left = Money.sum(amount.currency(), there).minus(Money.sum(amount.currency(), gone));
    return amount.compareTo(left) > 0
        ? Optional.of(RejectionKind.LIMIT_EXCEEDED)
        : Optional.empty();
  }

  private final class Taking implements Captures {
    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Capture> capture(CaptureRequest request, CallContext context) {
      String order = request.orderNumber();
      return effect(
          Call.CAPTURE,
          context,
          deed(
              request,
              request.amount(),
              new Capture(request.amount()),
              beyond(authorized(order), captured(order), request.amount()),
              (capture, amount) -> new Capture(amount)));
    }

    @Override
    public Outcome<Capture> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }

  private final class Freeing implements Cancellations {
    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Cancellation> cancel(CancelRequest request, CallContext context) {
      return effect(
          Call.CANCEL, context, Deed.of(request, new Cancellation(), cancelled -> cancelled));
    }

    @Override
    public Outcome<Cancellation> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }

  private final class PayingBack implements Refunds {
    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Refund> refund(RefundRequest request, CallContext context) {
      String order = request.orderNumber();
      return effect(
          Call.REFUND,
          context,
          deed(
              request,
              request.amount(),
              new Refund(request.amount()),
              beyond(captured(order), refunded(order), request.amount()),
              (refund, amount) -> new Refund(amount)));
    }

    @Override
    public Outcome<Refund> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }

  private final class Answering implements Representments {
    private static final Duration UNTIL_DECIDED = Duration.ofDays(60);

    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Representment> represent(RepresentmentRequest request, CallContext context) {
      Representment taken = new Representment(Optional.of(context.now().plus(UNTIL_DECIDED)));
      return effect(
          Call.REPRESENT,
          context,
          new Deed<>(request, taken, refusal(request, context), same -> same, same -> same));
    }

    /** Only a dispute that it has told of is answered, and only in time. */
    private Optional<RejectionKind> refusal(RepresentmentRequest request, CallContext context) {
      List<Dispute> told =
          disputes.all().stream().filter(d -> d.dispute().equals(request.dispute())).toList();
      boolean late =
          told.stream()
              .flatMap(d -> d.respondBy().stream())
              .reduce((older, newer) -> newer)
              .filter(end -> end.isBefore(context.now()))
              .isPresent();
      return told.isEmpty()
          ? Optional.of(RejectionKind.NOT_FOUND)
          : late ? Optional.of(RejectionKind.EXPIRED) : Optional.empty();
    }

    @Override
    public Outcome<Representment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }
}
