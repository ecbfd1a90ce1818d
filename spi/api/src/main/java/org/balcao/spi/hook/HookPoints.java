package org.balcao.spi.hook;

/**
 * The places of the store's processes at which hooks take part. A hook that names another one fails
 * the start.
 */
public final class HookPoints {

  /** A buyer, or staff for one, places an order. {@link Validator}s may refuse it. */
  public static final String CHECKOUT_PLACE = "checkout.place";

  /**
   * The payment of an order is put together. What {@link Contributor}s add is kept with the order
   * and sent to the gateway as {@link org.balcao.spi.payment.AuthorizeRequest#attributes}.
   */
  public static final String CHECKOUT_PAYMENT = "checkout.payment";

  /** An order is to be cancelled. {@link Validator}s may refuse it. */
  public static final String ORDER_CANCEL = "order.cancel";

  /** The screening of an order let it pass; {@link ProcessStep}s run before its payment. */
  public static final String ORDER_SCREENED = "order.screened";

  /** An order is paid or secured; {@link ProcessStep}s run before its goods are picked. */
  public static final String ORDER_PAID = "order.paid";

  /** Everything of an order is delivered; {@link ProcessStep}s run before it is completed. */
  public static final String ORDER_DELIVERED = "order.delivered";

  private HookPoints() {}
}
