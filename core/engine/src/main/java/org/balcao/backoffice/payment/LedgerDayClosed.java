package org.balcao.backoffice.payment;

import java.time.LocalDate;
import org.balcao.kernel.event.DomainEvent;

/**
 * A day of the ledger was closed.
 *
 * @param day in the store's zone
 * @param entries how many it has
 * @param hash over them, see {@link LedgerDay}
 */
public record LedgerDayClosed(LocalDate day, long entries, String hash) implements DomainEvent {
  @Override
  public String aggregate() {
    return "ledger";
  }
}
