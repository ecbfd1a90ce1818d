package org.balcao.plugin.payment.simulator;

import java.util.Currency;
import java.util.List;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver.Webhook;

/**
 * The truth at the simulated provider, whatever it answered: what a test compares the store's books
 * with. Every gateway that {@link SimulatorGatewayProvider} makes implements it; cast the gateway.
 *
 * <p>Thread-safe. Instances that share a journal, in one process or in several, see the same truth.
 */
public interface SimulatedPayments {

  /** What stands to the account of an order, in one currency. */
  Balance balance(String orderNumber, Currency currency);

  /** Every operation of an order that reached the provider, oldest first, refused ones included. */
  List<Operation> operations(String orderNumber);

  /** Every operation that waits, oldest first. */
  List<Operation> pending();

  /** How often the operation with that key took effect: 0 or 1 if the provider keeps its word. */
  int effects(String key);

  /** How often this instance was called with that key, lookups not counted. */
  int calls(String key);

  /**
   * Ends the waiting of an operation as its script says, which is approval unless it says
   * otherwise.
   *
   * @throws IllegalStateException if nothing of that reference waits
   */
  void settle(ProviderRef ref);

  /**
   * Ends the waiting of an operation.
   *
   * @throws IllegalStateException if nothing of that reference waits
   */
  void settle(ProviderRef ref, Settlement settlement);

  /**
   * Has the payer's bank take money of a payment back. The feed of disputes tells it; it waits for
   * {@link #settle}: as its script says, the store loses it, or wins if it has answered. Approved
   * it is won, declined it is lost, expired the payer gave up.
   *
   * @param authorization the reference of the payment's authorisation
   * @return the reference of the dispute
   * @throws IllegalStateException if not so much of it was taken, and is neither paid back nor in
   *     dispute
   */
  ProviderRef dispute(ProviderRef authorization, Money amount);

  /**
   * The webhook that the provider would send about an operation as it stands, signed now. Made
   * again for the same standing it carries the same event id.
   *
   * @throws IllegalStateException if the operation is unknown, or no {@code webhook-secret} is set
   */
  Webhook webhook(ProviderRef ref);

  /**
   * One operation at the provider.
   *
   * @param key the value of the store's operation key
   * @param amount of it; for a cancellation what it gave free
   */
  record Operation(ProviderRef ref, String key, Kind kind, State state, Money amount) {}

  /**
   * Sums over the operations of an order that took effect.
   *
   * @param authorized including what was captured or given free since
   * @param captured including what was refunded since
   * @param refunded paid back
   * @param cancelled given free without capture, on request
   */
  record Balance(Money authorized, Money captured, Money refunded, Money cancelled) {}

  /** What an operation does. */
  enum Kind {
    /** Reserves money, or takes it at once. */
    AUTHORIZATION,
    /** Takes reserved money. */
    CAPTURE,
    /** Gives reserved money free. */
    CANCELLATION,
    /** Pays taken money back. */
    REFUND,
    /** The payer's bank takes money back; no store asks for it. */
    DISPUTE,
    /** Answers a dispute. */
    EVIDENCE
  }

  /** How an operation stands. */
  enum State {
    /** It took effect. */
    DONE,
    /** It waits. */
    PENDING,
    /** It was refused, without effect. */
    REFUSED
  }

  /** How waiting ends. */
  enum Settlement {
    /** It takes effect. */
    APPROVE,
    /** It is refused. */
    DECLINE,
    /** Nobody acted in time. */
    EXPIRE
  }
}
