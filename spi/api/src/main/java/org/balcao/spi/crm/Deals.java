package org.balcao.spi.crm;

import java.time.LocalDate;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;

/** Facet of a {@link CrmConnector}: follows a sale that may come. */
public interface Deals extends Effect<Deals.DealStored> {

  /**
   * Makes a deal, or brings it up to date; a stage that was won or lost stays. The outcome's
   * reference names the record.
   */
  Outcome<DealStored> upsert(Deal deal, CallContext context);

  /**
   * A sale that may come.
   *
   * @param id the store's id of it, such as the number of the quotation
   * @param revision counts up with every change in the store; what is older than what was stored
   *     last is ignored and {@code Done}
   * @param customerId the store's id of a customer who was given by {@link CrmConnector#upsert}
   * @param title one line for people; no personal data
   * @param amount what it would bring, not negative
   * @param stage how it stands
   * @param closeOn when it is expected to be decided, in the store's calendar
   * @param orderNumber what came of it, if an order did
   */
  record Deal(
      String id,
      long revision,
      String customerId,
      String title,
      Money amount,
      Stage stage,
      Optional<LocalDate> closeOn,
      Optional<String> orderNumber) {
    /** Refuses a blank id and a negative amount. */
    public Deal {
      if (id.isBlank() || customerId.isBlank() || revision < 0) {
        throw new IllegalArgumentException("a deal has an id, a customer and a revision from 0");
      }
      if (amount.isNegative()) {
        throw new IllegalArgumentException("a deal brings nothing or more");
      }
    }
  }

  /** How a deal stands. The connector's configuration maps it to stages of its own system. */
  enum Stage {
    /** It may come. */
    OPEN,
    /** An offer was made. */
    OFFERED,
    /** It came. */
    WON,
    /** It did not come. */
    LOST
  }

  /**
   * The record is there.
   *
   * @param amount as stored; the kernel refuses another one than asked
   */
  record DealStored(Money amount) {}
}
