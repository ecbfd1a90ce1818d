package org.balcao.plugin.payment.invoice;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Captures;

/** Turns an accepted order, or each part that leaves the house, into a claim. */
final class InvoiceCaptures implements Captures {

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Capture> capture(CaptureRequest request, CallContext context) {
    return Claim.<Capture>refusal(request.authorization(), request.amount())
        .orElseGet(
            () -> InvoiceRef.Kind.CAPTURE.done(context.key(), request.amount(), Capture::new));
  }

  @Override
  public Outcome<Capture> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return InvoiceRef.Kind.CAPTURE.lookup(key, ref, Capture::new);
  }
}
