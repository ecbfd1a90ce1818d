package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.policy.RefundPolicy.Line;
import org.balcao.spi.policy.RefundPolicy.Refund;
import org.balcao.spi.policy.RefundPolicy.Request;
import org.junit.jupiter.api.Test;

/** What every {@link RefundPolicy} keeps. */
public interface RefundPolicyContract extends GeneratedChecks<RefundPolicy, Request, Refund> {

  @Override
  default Class<RefundPolicy> extensionPoint() {
    return RefundPolicy.class;
  }

  @Override
  default Refund ask(RefundPolicy policy, Request input) {
    return policy.refund(input);
  }

  @Override
  default List<Request> inputs() {
    return RefundPolicyCases.ALL;
  }

  /** Only lines that came back are refunded. */
  @Test
  default void onlyWhatCameBackIsRefunded() {
    Inputs.each(
        this,
        (policy, input) -> {
          Set<String> lines = input.lines().stream().map(Line::id).collect(Collectors.toSet());
          Set<String> refunded = ask(policy, input).goods().keySet();
          assertTrue(lines.containsAll(refunded), () -> "not all came back: " + refunded);
        });
  }

  /** No more is paid back for goods, or for the transport, than was paid for them. */
  @Test
  default void noMoreIsPaidBackThanWasPaid() {
    Inputs.each(
        this,
        (policy, input) -> {
          Refund refund = ask(policy, input);
          for (Line line : input.lines()) {
            Money back = refund.goods().getOrDefault(line.id(), line.paid());
            assertFalse(RefundPolicyCases.exceeds(back, line.paid()), refund::toString);
          }
          assertFalse(
              RefundPolicyCases.exceeds(refund.shipping(), input.shippingPaid()), refund::toString);
        });
  }

  /** No more is kept as a fee than is paid back. */
  @Test
  default void noMoreIsKeptThanIsPaidBack() {
    Inputs.each(
        this,
        (policy, input) -> {
          Refund refund = ask(policy, input);
          Currency currency = refund.fee().currency();
          Money back =
              Money.sum(
                  currency,
                  Stream.concat(refund.goods().values().stream(), Stream.of(refund.shipping()))
                      .filter(amount -> amount.currency().equals(currency))
                      .toList());
          assertFalse(
              refund.fee().isPositive() && RefundPolicyCases.exceeds(refund.fee(), back),
              refund::toString);
        });
  }

  /** No amount is negative. */
  @Test
  default void noAmountOfARefundIsNegative() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(
                RefundPolicyCases.amounts(ask(policy, input)).stream().anyMatch(Money::isNegative),
                "an amount is negative"));
  }

  /** All amounts are in the currency that was paid in. */
  @Test
  default void aRefundIsInTheCurrencyThatWasPaid() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                Set.of(input.shippingPaid().currency()),
                RefundPolicyCases.amounts(ask(policy, input)).stream()
                    .map(Money::currency)
                    .collect(Collectors.toSet()),
                "currencies of the refund"));
  }

  /** The buyer is told why so much is paid back. */
  @Test
  default void aRefundHasAReason() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(ask(policy, input).reason().isBlank(), "there is no reason"));
  }

  /** A refund does not depend on the order in which goods are listed. */
  @Test
  default void aRefundDoesNotDependOnTheOrderOfLines() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                ask(policy, input),
                ask(policy, RefundPolicyCases.turned(input)),
                "the refund, lines turned round"));
  }
}
