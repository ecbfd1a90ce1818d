package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** The append-only record of every change of what is on hand. */
@Dependent
class MovementJournal {
  private final StoreClock clock;

  @Inject
  MovementJournal(StoreClock clock) {
    this.clock = clock;
  }

  /** Why something changed. */
  enum Kind {
    RECEIPT(1),
    ADJUSTMENT(1),
    SHIPMENT(-1),
    RESTOCK(1);

    private final int sign;

    Kind(int sign) {
      this.sign = sign;
    }
  }

  /**
   * Writes changes down.
   *
   * @param quantities as they are counted in that kind of movement: those of a shipment left
   */
  void write(Session session, Kind kind, Map<StockKey, Integer> quantities, String reference) {
    Instant now = clock.now();
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            rows.add(
                new Object[] {
                  now, key.sku(), key.location(), kind, kind.sign * quantity, reference
                }));
    session.batch(
        "insert into balcao_stock_movement (at, sku, location, kind, change, reference) values (?,"
            + " ?, ?, ?, ?, ?)",
        rows);
  }
}
