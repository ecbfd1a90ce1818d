package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.payment.AuthorizeRequest;

/** Finds the operation to carry out next, and how. */
@Dependent
class NextStep {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Settling settling;
  private final AccountRefusals refusals;
  private final PaymentSettings settings;
  private final Json json;
  private final StoreClock clock;

  @Inject
  NextStep(
      PaymentTable payments,
      OperationTable operations,
      Settling settling,
      AccountRefusals refusals,
      PaymentSettings settings,
      Json json,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.settling = settling;
    this.refusals = refusals;
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId) {
    Optional<Operation> found = operations.next(session, orderId);
    // From here on it may have been called, and can be withdrawn no more. Whoever withdrew it at
    // the
    // same time was first: look again.
    while (found.isPresent()
        && !found.get().begun()
        && !operations.begin(session, found.get().id(), clock.now())) {
      found = operations.next(session, orderId);
    }
    return found.map(operation -> step(session, operation));
  }

  private ProviderStep<?, ?> step(Session session, Operation operation) {
    List<Payment> all = payments.ofOrder(session, operation.orderId());
    Payment payment =
        all.stream().filter(p -> p.id().equals(operation.paymentId())).findFirst().orElseThrow();
    OperationStep.Means means =
        new OperationStep.Means(settling, settings.patience(), clock.zone());
    return switch (operation.kind()) {
      case AUTHORIZE ->
          new AuthorizeStep(
              payment,
              operation,
              means,
              request(payment),
              refusals.refused(session, payment.customerId()));
      case CAPTURE -> new CaptureStep(payment, operation, means);
      case CANCEL -> new CancelStep(payment, operation, means);
      case REFUND -> new RefundStep(payment, operation, means);
    };
  }

  private AuthorizeRequest request(Payment payment) {
    String text = payment.request();
    if (text == null) {
      throw new IllegalStateException("payment " + payment.id() + " was decided before");
    }
    return json.read(text, AuthorizeRequest.class);
  }
}
