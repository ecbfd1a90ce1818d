package org.balcao.plugin.payment.invoice;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;

/**
 * Accepts orders on account by rules.
 *
 * <p>There is nobody outside: the claim lives in the store's own ledger, and every answer follows
 * from the request, the settings and the operation's key alone. Repeating an operation is therefore
 * free of effect and answers the same.
 */
final class InvoiceGateway implements PaymentGateway {

  private final AcceptanceRules rules;
  private final InvoiceTerms terms;
  private final InvoiceCaptures captures = new InvoiceCaptures();
  private final InvoiceCancellations cancellations = new InvoiceCancellations();
  private final InvoiceRefunds refunds = new InvoiceRefunds();

  InvoiceGateway(AcceptanceRules rules, InvoiceTerms terms) {
    this.rules = rules;
    this.terms = terms;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    List<Objection> objections = rules.objections(request);
    if (!objections.isEmpty()) {
      return new Outcome.Rejected<>(
          objections.get(0).kind(),
          objections.stream().map(Objection::violation).toList(),
          Optional.empty());
    }
    return InvoiceRef.Kind.AUTHORIZATION.done(
        context.key(), request.amount(), Authorization::reserved);
  }

  @Override
  public Outcome<Authorization> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return InvoiceRef.Kind.AUTHORIZATION.lookup(key, ref, Authorization::reserved);
  }

  @Override
  public Optional<Captures> captures() {
    return Optional.of(captures);
  }

  @Override
  public Optional<Cancellations> cancellations() {
    return Optional.of(cancellations);
  }

  @Override
  public Optional<Refunds> refunds() {
    return Optional.of(refunds);
  }

  @Override
  public Optional<CreditTerms> creditTerms() {
    return Optional.of(terms);
  }
}
