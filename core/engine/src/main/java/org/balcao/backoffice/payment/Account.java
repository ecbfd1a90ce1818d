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

  private Account() {}

  /** Money that a gateway has taken and will pay out. */
  public static String clearing(String gateway) {
    return "asset:clearing:" + gateway;
  }

  /** What buyers owe on account through that gateway. */
  public static String receivable(String gateway) {
    return "asset:receivable:" + gateway;
  }
}
