package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.StoredValue;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.payment.AuthorizeRequest;
import org.jspecify.annotations.Nullable;

/** Payments over tables whose rows are locked, changed and compared by hand. */
@ApplicationScoped
@Typed(Payments.class)
final class TablePayments implements Payments {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final ClaimTable claims;
  private final CapturePlanning capturing;
  private final CancelPlanning cancelling;
  private final RefundPlanning refunding;
  private final Withheld withheld;
  private final StoredOperations stored;
  private final StoredValue value;
  private final Adjusting adjusting;
  private final NextStep nextStep;
  private final Recovery recovery;
  private final Receipts receipts;
  private final PaymentViews views;
  private final Commands commands;
  private final Plugins plugins;
  private final Tasks tasks;
  private final Json json;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  TablePayments(
      PaymentTable payments,
      OperationTable operations,
      ClaimTable claims,
      CapturePlanning capturing,
      CancelPlanning cancelling,
      RefundPlanning refunding,
      Withheld withheld,
      StoredOperations stored,
      StoredValue value,
      Adjusting adjusting,
      NextStep nextStep,
      Recovery recovery,
      Receipts receipts,
      PaymentViews views,
      Commands commands,
      Plugins plugins,
      Tasks tasks,
      Json json,
      Ids ids,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.claims = claims;
    this.capturing = capturing;
    this.cancelling = cancelling;
    this.refunding = refunding;
    this.withheld = withheld;
    this.stored = stored;
    this.value = value;
    this.adjusting = adjusting;
    this.nextStep = nextStep;
    this.recovery = recovery;
    this.receipts = receipts;
    this.views = views;
    this.commands = commands;
    this.plugins = plugins;
    this.tasks = tasks;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public PaymentId open(Session session, OpenPayment request) {
    if (!request.amount().isPositive()) {
      throw new InvalidRequestException("BAL-PAY001", "amount must be more than zero");
    }
    return insert(
        session,
        payment(
            ids.next(),
            request,
            request.gateway(),
            null,
            request.amount(),
            json.write(
                new AuthorizeRequest(
                    request.orderNumber(),
                    request.amount(),
                    request.payer(),
                    request.billing(),
                    request.token(),
                    request.attributes()))));
  }

  @Override
  public Money draw(Session session, OpenPayment request, CreditKind kind, UUID holder) {
    UUID id = ids.next();
    Money amount = value.reserve(session, kind, holder, request.amount(), id);
    if (amount.isPositive()) {
      insert(session, payment(id, request, kind.tender(), holder, amount, null));
      stored.settle(session, request.orderId());
    }
    return amount;
  }

  private Payment payment(
      UUID id,
      OpenPayment request,
      String gateway,
      @Nullable UUID holder,
      Money amount,
      @Nullable String authorization) {
    return new Payment(
        id,
        request.orderId(),
        request.orderNumber(),
        request.taskQueue(),
        request.taskSubject(),
        gateway,
        holder,
        request.payer().customerId().map(UUID::fromString).orElse(null),
        request.locale(),
        amount,
        Amounts.none(amount.currency()),
        Payment.State.OPEN,
        false,
        null,
        null,
        null,
        authorization,
        Optional.empty(),
        clock.now(),
        0);
  }

  private PaymentId insert(Session session, Payment payment) {
    payments.insert(session, payment);
    Operation authorize =
        Operation.planned(
            ids.next(), payment, Kind.AUTHORIZE, payment.id().toString(), 0, payment.amount());
    operations.insert(session, List.of(authorize), clock.now());
    return new PaymentId(payment.id());
  }

  @Override
  public Optional<ProviderStep<?, ?>> next(Session session, UUID orderId) {
    return nextStep.next(session, orderId);
  }

  @Override
  public PaymentSummary summary(Session session, UUID orderId) {
    List<Payment> known = payments.ofOrder(session, orderId);
    Currency currency =
        known.stream()
            .findFirst()
            .map(payment -> payment.amount().currency())
            .orElseThrow(() -> new NotFoundException("payment of order", orderId));
    return withheld.without(
        session,
        orderId,
        known,
        Summaries.of(currency, known, operations.ofOrder(session, orderId)));
  }

  @Override
  public void capture(Session session, UUID orderId, Money amount, boolean last, String reason) {
    capturing.capture(session, orderId, amount, last, reason);
    stored.settle(session, orderId);
  }

  @Override
  public void cancel(Session session, UUID orderId) {
    cancelling.cancel(session, orderId);
    stored.settle(session, orderId);
  }

  @Override
  public void refund(Session session, UUID orderId, Money amount, String reason) {
    refunding.refund(session, orderId, amount, reason);
    stored.settle(session, orderId);
  }

  @Override
  public Holding holding(Session session, UUID orderId, Currency currency) {
    return adjusting.holding(session, orderId, currency);
  }

  @Override
  public Money giveBack(Session session, UUID orderId, Money amount, String reason) {
    Money refunded = adjusting.giveBack(session, orderId, amount, reason);
    stored.settle(session, orderId);
    return refunded;
  }

  @Override
  public void retry(Session session, UUID orderId) {
    recovery.retry(session, orderId);
  }

  @Override
  public List<PaymentView> payments(Actor actor, UUID orderId) {
    return commands.ask(
        actor, "payment.payments", Access.staff(READ), session -> views.ofOrder(session, orderId));
  }

  /** An operation and the payment that it belongs to. */
  private record Found(Operation operation, Payment payment) {}

  @Override
  public PaymentView resolve(Actor actor, ResolveOperation request) {
    Access access = Access.staff(RESOLVE);
    Found found = commands.ask(actor, "payment.resolve", access, session -> find(session, request));
    check(request, found.operation());
    // Asked before the unit begins: a plugin is never called inside one.
    Optional<Terms> terms = request.happened() ? terms(found) : Optional.empty();
    return commands.run(
        actor,
        new Command("payment.resolve", access, "operation " + request.operationId(), request),
        PaymentView.class,
        session -> {
          recovery.resolve(session, request, terms);
          Payment payment = found.payment();
          tasks.wake(session, payment.taskQueue(), payment.taskSubject(), clock.now());
          return views.ofOrder(session, payment.orderId()).stream()
              .filter(view -> view.id().equals(payment.id()))
              .findFirst()
              .orElseThrow();
        });
  }

  private Found find(Session session, ResolveOperation request) {
    Operation operation =
        operations
            .find(session, request.operationId())
            .orElseThrow(() -> new NotFoundException("operation", request.operationId()));
    Payment payment =
        payments.ofOrder(session, operation.orderId()).stream()
            .filter(p -> p.id().equals(operation.paymentId()))
            .findFirst()
            .orElseThrow();
    return new Found(operation, payment);
  }

  private Optional<Terms> terms(Found found) {
    Kind kind = found.operation().kind();
    return kind == Kind.AUTHORIZE || kind == Kind.CAPTURE
        ? plugins
            .plugin(PluginKind.PAYMENT, found.payment().gateway())
            .facet(gateway -> Terms.of(gateway, clock.today()))
        : Optional.empty();
  }

  private static void check(ResolveOperation request, Operation operation) {
    List<String> problems = new ArrayList<>();
    @Nullable String ref = request.providerRef().orElse(null);
    if (request.happened()
        && operation.kind() == Kind.AUTHORIZE
        && (ref == null || ref.isBlank() || ref.length() > 255)) {
      problems.add("providerRef must be the gateway's name for the authorisation");
    }
    if (request.note().isBlank() || request.note().length() > 500) {
      problems.add("note must have 1 to 500 characters");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-PAY001", problems);
    }
  }

  @Override
  public ReceiptView receive(Actor actor, ReceivePayment request) {
    Access access = Access.staff(RECEIVE);
    commands.require(actor, "payment.receive", access);
    Receipts.check(request);
    return commands.run(
        actor,
        new Command(
            "payment.receive",
            access,
            request.customerId() == null
                ? "receipt of order " + request.orderNumber()
                : "receipt of customer " + request.customerId(),
            request),
        ReceiptView.class,
        session -> receipts.receive(session, request));
  }

  @Override
  public List<Money> openReceivables(Actor actor) {
    return commands.ask(
        actor, "payment.open-receivables", Access.staff(READ), session -> claims.open(session));
  }
}
