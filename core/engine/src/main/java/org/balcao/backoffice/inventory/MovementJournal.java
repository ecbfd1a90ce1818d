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
    RECEIPT,
    ADJUSTMENT,
    SHIPMENT,
    RESTOCK,
    TRANSFER_OUT,
    TRANSFER_IN,
    TRANSFER_BACK,
    COUNT
  }

  /** Goods came. */
  void came(Session session, Kind kind, Map<StockKey, Integer> quantities, String reference) {
    write(session, kind, quantities, 1, reference);
  }

  /** Goods left. */
  void left(Session session, Kind kind, Map<StockKey, Integer> quantities, String reference) {
    write(session, kind, quantities, -1, reference);
  }

  private void write(
      Session session, Kind kind, Map<StockKey, Integer> quantities, int sign, String reference) {
    Instant now = clock.now();
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            rows.add(
                new Object[] {now, key.sku(), key.location(), kind, sign * quantity, reference}));
    session.batch(
        "insert into balcao_stock_movement (at, sku, location, kind, change, reference) values (?,"
            + " ?, ?, ?, ?, ?)",
        rows);
  }
}
