package org.balcao.spi.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.notification.Recipient;

/**
 * Somebody to be asked.
 *
 * @param survey the provider's name of the questions, as an operator configured it
 * @param recipient whom
 * @param occasion why now
 * @param orderNumber the order that it is about, if it is about one
 * @param products what it is about, where it is about products
 * @param sendAfter when to ask at the earliest
 * @param attributes what answers are to be sorted by, such as {@code carrier}; no personal data
 */
public record SurveyInvitation(
    String survey,
    Recipient recipient,
    Occasion occasion,
    Optional<String> orderNumber,
    List<Product> products,
    Instant sendAfter,
    Map<String, String> attributes) {

  /** Copies the collections and refuses a blank survey. */
  public SurveyInvitation {
    products = List.copyOf(products);
    attributes = Map.copyOf(attributes);
    if (survey.isBlank()) {
      throw new IllegalArgumentException("an invitation names a survey");
    }
  }

  /** Why somebody is asked. */
  public enum Occasion {
    /** Goods arrived. */
    DELIVERED,
    /** A return came to its end. */
    RETURNED,
    /** A conversation was closed. */
    CONVERSATION_CLOSED,
    /** A call was held. */
    CALLED,
    /** A complaint, or a case, was closed. */
    COMPLAINT_CLOSED,
    /** From time to time. */
    PERIODIC
  }

  /**
   * A product to be judged.
   *
   * @param sku the store's code
   * @param name for people
   */
  public record Product(String sku, String name) {}
}
