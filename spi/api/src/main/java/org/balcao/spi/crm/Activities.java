package org.balcao.spi.crm;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;

/** Facet of a {@link CrmConnector}: takes note of what customers do. */
public interface Activities extends Effect<Activities.Recorded> {

  /**
   * Notes one thing. {@link Outcome.Rejected} as not found for a customer of whom there is no
   * record.
   */
  Outcome<Recorded> record(Activity activity, CallContext context);

  /**
   * Something that a customer did, or that was done with them. Its {@code toString} shows no
   * personal data.
   *
   * @param customerId the store's id of a customer who was given by {@link CrmConnector#upsert}
   * @param kind what it was
   * @param at when it was
   * @param title one line for people
   * @param orderNumber the order that it is about, if it is about one
   * @param amount the money that it is about, if it is about some
   * @param page where staff see it in the store's back office
   * @param attributes what else the operator maps
   */
  record Activity(
      String customerId,
      Kind kind,
      Instant at,
      String title,
      Optional<String> orderNumber,
      Optional<Money> amount,
      Optional<URI> page,
      Map<String, String> attributes) {
    /** Copies the map and refuses a blank customer. */
    public Activity {
      attributes = Map.copyOf(attributes);
      if (customerId.isBlank()) {
        throw new IllegalArgumentException("an activity is a customer's");
      }
    }

    @Override
    public String toString() {
      return "Activity[" + customerId + ", " + kind + ", " + at + "]";
    }
  }

  /** What happened. A connector maps those that its system knows, and notes the others as text. */
  enum Kind {
    /** A cart was left. */
    CART_ABANDONED,
    /** An order was placed. */
    ORDER_PLACED,
    /** An order was cancelled. */
    ORDER_CANCELLED,
    /** Goods arrived. */
    ORDER_DELIVERED,
    /** Goods come back. */
    RETURN_REQUESTED,
    /** Money was paid back. */
    REFUNDED,
    /** A conversation was held. */
    CONVERSATION,
    /** A call was made. */
    CALL,
    /** A complaint was raised. */
    COMPLAINT,
    /** A survey was answered. */
    SURVEY_ANSWERED,
    /** Something else; the title says what. */
    OTHER
  }

  /** It is noted. */
  record Recorded() {}
}
