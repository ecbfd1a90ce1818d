package org.balcao.spi.fraud;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link FraudProvider}: takes word of what became of an order. Models learn from it,
 * and guarantees depend on it.
 */
public interface FraudFeedback extends Effect<FraudFeedback.Reported> {

  /** Tells one fact about one order that the provider judged. */
  Outcome<Reported> report(Report report, CallContext context);

  /** The facts that the provider has a use for; no other is reported. Constant. */
  default Set<Fact> facts() {
    return EnumSet.allOf(Fact.class);
  }

  /** What became of an order. */
  enum Fact {
    /** Its money was authorised. */
    AUTHORIZED,
    /** The payer's side declined. */
    DECLINED,
    /** It was cancelled, by whomever. */
    CANCELLED,
    /** Goods left. */
    SHIPPED,
    /** The buyer has the goods. */
    DELIVERED,
    /** Goods came back. */
    RETURNED,
    /** Money was paid back. */
    REFUNDED,
    /** The payer's bank took the money back, or began to. */
    CHARGEBACK,
    /** The store knows that it is genuine. */
    CONFIRMED_GOOD,
    /** The store knows that it is fraud. */
    CONFIRMED_FRAUD
  }

  /**
   * One fact.
   *
   * @param orderNumber the store's number of the order
   * @param assessment the provider's reference of its last judgement, if it gave one
   * @param fact what happened
   * @param at when it happened
   * @param amount the money it is about; absent where it is not about money
   * @param reason a code, such as the card scheme's reason of a chargeback, where there is one
   * @param trackingCodes of the parcels it is about; empty where it is not about parcels
   */
  record Report(
      String orderNumber,
      Optional<ProviderRef> assessment,
      Fact fact,
      Instant at,
      Optional<Money> amount,
      Optional<String> reason,
      List<String> trackingCodes) {
    /** Copies the list and refuses a blank number. */
    public Report {
      trackingCodes = List.copyOf(trackingCodes);
      if (orderNumber.isBlank()) {
        throw new IllegalArgumentException("a report is about an order");
      }
    }

    /** A fact that says everything by itself. */
    public static Report of(
        String orderNumber, Optional<ProviderRef> assessment, Fact fact, Instant at) {
      return new Report(
          orderNumber, assessment, fact, at, Optional.empty(), Optional.empty(), List.of());
    }
  }

  /** The provider knows it now. */
  record Reported() {}
}
