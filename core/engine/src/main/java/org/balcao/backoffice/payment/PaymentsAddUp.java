package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What a payment says was taken, given back and set aside is what its operations say. */
@ApplicationScoped
@Typed(Invariant.class)
final class PaymentsAddUp implements Invariant {
  private static final String SUMS =
      "select payment_id, "
          + sum("captured", "kind in ('AUTHORIZE', 'CAPTURE')", "moved")
          + ", "
          + sum("refunded", "kind = 'REFUND'", "moved")
          + ", "
          + sum("capturing", "kind = 'CAPTURE' and set_aside", "amount")
          + ", "
          + sum("cancelling", "kind = 'CANCEL' and set_aside", "amount")
          + ", "
          + sum("refunding", "kind = 'REFUND' and set_aside", "amount")
          + " from balcao_payment_operation group by payment_id";

  private static String sum(String name, String condition, String column) {
    return "sum(case when " + condition + " then " + column + " else 0 end) as " + name;
  }

  @Inject
  PaymentsAddUp() {}

  @Override
  public String name() {
    return "I2 payments-add-up";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_payment").orElse(0L);
    List<String> violations =
        session.list(
            row ->
                "payment "
                    + row.id("id")
                    + " of order "
                    + row.text("order_number")
                    + ": its amounts differ from the sums of its operations",
            "select p.id, p.order_number from balcao_payment p join ("
                + SUMS
                + ") o on o.payment_id = p.id where p.captured <> o.captured or p.refunded <>"
                + " o.refunded or p.capturing <> o.capturing or p.cancelling <> o.cancelling or"
                + " p.refunding <> o.refunding or p.captured + p.capturing + p.cancelling >"
                + " p.authorized or p.authorized > p.amount or p.refunded + p.refunding >"
                + " p.captured fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
