package org.balcao.plugin.payment.invoice;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Cancellations;

/** Gives up what was accepted and not yet claimed. */
final class InvoiceCancellations implements Cancellations {

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Cancellation> cancel(CancelRequest request, CallContext context) {
    return Claim.authorized(request.authorization())
        .map(
            authorized ->
                InvoiceRef.Kind.CANCELLATION.done(
                    context.key(), authorized, amount -> new Cancellation()))
        .orElseGet(Claim::unknown);
  }

  @Override
  public Outcome<Cancellation> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return InvoiceRef.Kind.CANCELLATION.lookup(key, ref, amount -> new Cancellation());
  }
}
