package org.balcao.backoffice.payment;

/** The accounts of the ledger. */
public final class Account {
  /** What buyers have paid, or owe, for what was not delivered yet; a liability. */
  public static final String DEPOSITS = "liability:deposits";

  /** What buyers have paid more than they owed; a liability. */
  public static final String CREDIT = "liability:buyer-credit";

  /** Tax on sales, owed to the state; a liability. */
  public static final String TAX = "liability:sales-tax";

  /** Goods sold. */
  public static final String SALES = "income:sales";

  /** Transport sold. */
  public static final String SHIPPING = "income:shipping";

  /** Goods given back; counts against sales. */
  public static final String RETURNS = "income:returns";

  /** Money in the bank. */
  public static final String BANK = "asset:bank";

  /** What gateways and banks keep for their work. */
  public static final String FEES = "expense:fees";

  /** Money that banks took back for good. */
  public static final String CHARGEBACKS = "expense:chargebacks";

  /** What staff accepted that statements and the store's books tell differently; either sign. */
  public static final String DIFFERENCES = "expense:settlement-differences";

  /** What was changed from one currency into another; each currency with its own balance. */
  public static final String EXCHANGE = "equity:exchange";

  private Account() {}

  /** Money that a gateway has taken and will pay out. */
  public static String clearing(String gateway) {
    return "asset:clearing:" + gateway;
  }

  /** Money that a gateway holds back for later. */
  public static String reserve(String gateway) {
    return "asset:reserve:" + gateway;
  }

  /** Money that was taken from the store, or is held, while a dispute lasts. */
  public static String disputed(String gateway) {
    return "asset:disputed:" + gateway;
  }

  /** What buyers owe on account through that gateway. */
  public static String receivable(String gateway) {
    return "asset:receivable:" + gateway;
  }
}
