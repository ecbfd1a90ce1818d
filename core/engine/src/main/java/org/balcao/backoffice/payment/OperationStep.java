package org.balcao.backoffice.payment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.PaymentGateway;

/**
 * What the steps of all kinds of operations share.
 *
 * @param <R> what the operation yields
 */
abstract class OperationStep<R> implements ProviderStep<PaymentGateway, R> {
  private final Payment payment;
  private final Operation operation;
  private final Settling settling;
  private final Duration patience;
  private final ZoneId zone;

  /** What a step needs besides the payment and the operation. */
  record Means(Settling settling, Duration patience, ZoneId zone) {}

  OperationStep(Payment payment, Operation operation, Means means) {
    this.payment = payment;
    this.operation = operation;
    this.settling = means.settling();
    this.patience = means.patience();
    this.zone = means.zone();
  }

  final Payment payment() {
    return payment;
  }

  final Money amount() {
    return operation.amount();
  }

  final Operation planned() {
    return operation;
  }

  /** The gateway's name for the authorisation. */
  final ProviderRef authorization() {
    String ref = payment.authorizationRef();
    if (ref == null) {
      throw new IllegalStateException("payment " + payment.id() + " was not authorised");
    }
    return new ProviderRef(ref);
  }

  @Override
  public final String operation() {
    return operation.operation();
  }

  @Override
  public final String subject() {
    return operation.subject();
  }

  @Override
  public final PluginKind<PaymentGateway> kind() {
    return PluginKind.PAYMENT;
  }

  @Override
  public final String plugin() {
    return payment.gateway();
  }

  @Override
  public final Locale locale() {
    return payment.locale();
  }

  @Override
  public final Duration patience() {
    return patience;
  }

  @Override
  public final void pending(Session session, Outcome.Pending<R> pending) {
    settling.pending(session, operation.id(), pending.notBefore(), pending.action());
  }

  @Override
  public final void settled(Session session, Settlement<R> settlement) {
    settlement.fold(
        done -> {
          done(session, settling, done.value(), done.ref());
          return Boolean.TRUE;
        },
        rejected -> {
          settling.refused(session, operation.id(), rejected.kind(), rejected.reason());
          return Boolean.TRUE;
        },
        gaveUp -> {
          settling.gaveUp(session, operation.id(), gaveUp.certain(), gaveUp.reason());
          return Boolean.TRUE;
        });
  }

  /** Records that it happened. */
  abstract void done(Session session, Settling recorder, R value, ProviderRef ref);

  /** Why that amount cannot be the answer; or empty. */
  final Optional<String> otherThanAsked(Money answered) {
    return answered.equals(amount())
        ? Optional.empty()
        : Optional.of("asked for " + amount() + ", and " + answered + " was answered");
  }

  /**
   * Calls with the terms of credit, which are asked for first: terms that cannot be read must stop
   * an operation before it has an effect.
   */
  final Outcome<R> withTerms(
      PaymentGateway gateway, CallContext context, Function<Optional<Terms>, Outcome<R>> call) {
    Optional<Terms> terms;
    try {
      terms = Terms.of(gateway, today(context));
    } catch (RuntimeException e) {
      return Outcome.notApplied(
          FailureKind.PLUGIN_FAILURE, "the credit terms of the gateway failed: " + e);
    }
    return call.apply(terms);
  }

  /** The store's date. */
  final LocalDate today(CallContext context) {
    return LocalDate.ofInstant(context.now(), zone);
  }
}
