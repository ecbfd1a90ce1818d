package org.balcao.backoffice.payment;

import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;

/** Has the amount of a payment authorised. */
final class AuthorizeStep extends OperationStep<Taken> {
  private final AuthorizeRequest request;
  private final boolean refusedOnAccount;

  AuthorizeStep(
      Payment payment,
      Operation operation,
      Means means,
      AuthorizeRequest request,
      boolean refusedOnAccount) {
    super(payment, operation, means);
    this.request = request;
    this.refusedOnAccount = refusedOnAccount;
  }

  @Override
  public Optional<? extends Effect<Taken>> effect(PaymentGateway gateway) {
    return Optional.of(new Authorizations(gateway));
  }

  @Override
  public Outcome<Taken> call(PaymentGateway gateway, CallContext context) {
    return withTerms(
        gateway,
        context,
        terms ->
            terms.isPresent() && refusedOnAccount
                ? Outcome.rejected(
                    RejectionKind.DECLINED,
                    "on-account-refused",
                    "the customer may not pay on account")
                : gateway.authorize(request, context).map(given -> taken(gateway, given, terms)));
  }

  @Override
  public Optional<String> mismatch(Taken taken) {
    return !taken.captured() && !taken.capturable()
        ? Optional.of("the gateway has not taken the money, and cannot take it later")
        : otherThanAsked(taken.amount());
  }

  @Override
  void done(Session session, Settling recorder, Taken value, ProviderRef ref) {
    recorder.authorized(session, planned().id(), value, ref);
  }

  private static Taken taken(PaymentGateway gateway, Authorization given, Optional<Terms> terms) {
    return new Taken(
        given.amount(), given.captured(), gateway.captures().isPresent(), terms, given.expires());
  }

  /** Authorisations of a gateway, with its terms. */
  private final class Authorizations implements Effect<Taken> {
    private final PaymentGateway gateway;

    private Authorizations(PaymentGateway gateway) {
      this.gateway = gateway;
    }

    @Override
    public IdempotencyKind idempotency() {
      return gateway.idempotency();
    }

    @Override
    public Outcome<Taken> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return gateway
          .lookup(key, ref, context)
          .map(given -> taken(gateway, given, Terms.of(gateway, today(context))));
    }
  }
}
