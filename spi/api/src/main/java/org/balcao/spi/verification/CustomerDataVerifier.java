package org.balcao.spi.verification;

import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Checks what a customer says about themselves: with rules, a register, a bureau.
 *
 * <p>Each check that is asked for gets one answer of its own, even if it is that the verifier does
 * not know. What follows from the answers is the store's policy. The store keeps answers and the
 * ids of their evidence, never the provider's file about a person, and asks anew only when they are
 * no longer valid. It may ask several verifiers in turn, the cheap ones first, each for what is
 * still open.
 *
 * <p>A check that a person at the provider makes is {@link Outcome.Pending} with {@link
 * org.balcao.spi.PendingReason#HUMAN_REVIEW}; one for which the customer has to act, such as to
 * show a document on the provider's page, is pending with a customer action. Such a verification
 * answers all its checks together, at the end.
 *
 * <p>It is an effect because many providers bill each call: a repeat with the same key must not be
 * billed again. One that works by rules alone, or that neither bills nor keeps anything, has no
 * effect to repeat: it declares {@link org.balcao.spi.IdempotencyKind#CLIENT_ASSIGNED_ID}, and a
 * lookup finds nothing, so that the kernel asks again.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.verifier.<name>.type}. Shipped: {@code local}. Prove yours with {@code
 * CustomerDataVerifierContract}.
 */
@ExtensionPoint(
    kind = "verifier",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = CustomerDataVerifierProvider.class,
    shipped = "local",
    without = "What customers say is believed.")
public interface CustomerDataVerifier extends Plugin, Effect<VerificationReport> {

  /** The checks that this instance can make; at least one. Constant. */
  Set<Check> checks();

  /**
   * Makes all the checks in one go. A check beyond {@link #checks()} is answered with {@link
   * CheckResult.NotSupported} and costs nothing; so is one for which the customer gave no data.
   */
  Outcome<VerificationReport> verify(VerificationRequest request, CallContext context);
}
