package org.balcao.plugin.payment.invoice;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Refunds;

/** Credits a claim, whole or in part; the store's ledger tells whether money has to flow back. */
final class InvoiceRefunds implements Refunds {

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Refund> refund(RefundRequest request, CallContext context) {
    return Claim.<Refund>refusal(request.authorization(), request.amount())
        .orElseGet(() -> InvoiceRef.Kind.REFUND.done(context.key(), request.amount(), Refund::new));
  }

  @Override
  public Outcome<Refund> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return InvoiceRef.Kind.REFUND.lookup(key, ref, Refund::new);
  }
}
