package org.balcao.backoffice.payment;

/** The accounts of the ledger. */
public final class Account {
  /** What buyers have paid, or owe, for what was not delivered yet; a liability. */
  public static final String DEPOSITS = "liability:deposits";

  /** What customers have as credit: granted, or paid beyond what they owed; a liability. */
  public static final String CREDIT = "liability:buyer-credit";

  /** What gift cards hold that was not spent yet; a liability. */
  public static final String GIFT_CARDS = "liability:gift-cards";

  /** Tax on sales, owed to the state; a liability. */
  public static final String TAX = "liability:sales-tax";

  /** Goods sold. */
  public static final String SALES = "income:sales";

  /** Transport sold. */
  public static final String SHIPPING = "income:shipping";

  /** Goods given back; counts against sales. */
  public static final String RETURNS = "income:returns";

  /** Gift cards and credit that expired before they were spent. */
  public static final String BREAKAGE = "income:breakage";

  /** Fees for reminding of what is owed. */
  public static final String DUNNING_FEES = "income:dunning-fees";

  /** Gift cards and credit that the store has given. */
  public static final String GOODWILL = "expense:goodwill";

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
