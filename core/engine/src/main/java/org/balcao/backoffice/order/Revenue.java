package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** What the buyer has paid becomes what the store has earned when the goods leave. */
@Dependent
class Revenue {
  private final Ledger ledger;

  @Inject
  Revenue(Ledger ledger) {
    this.ledger = ledger;
  }

  /** With a shipment that leaves. */
  void recognise(Session session, OrderEntity order, String shipment, Shares shares) {
    post(session, order, "dispatch", shipment, shares, false);
  }

  /** With a shipment that comes back undelivered. */
  void reverse(Session session, OrderEntity order, String shipment, Shares shares) {
    post(session, order, "dispatch-returned", shipment, shares, true);
  }

  private void post(
      Session session,
      OrderEntity order,
      String kind,
      String shipment,
      Shares shares,
      boolean reverse) {
    List<Line> entry = new ArrayList<>();
    add(entry, Account.DEPOSITS, shares.total(), reverse);
    add(entry, Account.SALES, shares.goods().minus(shares.goodsTax()).negated(), reverse);
    add(entry, Account.SHIPPING, shares.shipping().minus(shares.shippingTax()).negated(), reverse);
    add(entry, Account.TAX, shares.tax().negated(), reverse);
    if (!entry.isEmpty()) {
      ledger.post(session, new JournalEntry(kind, order.id + "/" + shipment, order.id, entry));
    }
  }

  private static void add(List<Line> entry, String account, Money amount, boolean reverse) {
    if (!amount.isZero()) {
      entry.add(new Line(account, reverse ? amount.negated() : amount));
    }
  }
}
