package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudCase;

/** Knows earlier orders. Implemented by the feature that keeps orders. */
public interface PastOrders {

  /**
   * Earlier orders that have something in common with this one, newest first, at most 200.
   *
   * @param since only orders placed at or after this moment
   */
  List<FraudCase.PastOrder> like(Session session, ScreenedOrder order, Instant since);

  /**
   * The same as somebody would have been told at an earlier moment: orders that were placed later
   * are left out, and the others stand as they stood then.
   */
  List<FraudCase.PastOrder> asOf(
      Session session, ScreenedOrder order, Instant since, Instant moment);
}
