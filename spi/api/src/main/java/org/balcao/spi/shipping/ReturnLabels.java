package org.balcao.spi.shipping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link Carrier}: lets a buyer send goods back at the store's cost, by a label or by a
 * code to show at the counter. Money may leave here, now or when the parcel is handed in.
 */
public interface ReturnLabels extends Effect<ReturnLabels.ReturnLabel> {

  /** Makes one way back. */
  Outcome<ReturnLabel> make(ReturnLabelRequest request, CallContext context);

  /**
   * Gives an unused way back up. {@code Done} where it is gone, however often it is asked.
   *
   * @param label the reference that {@link #make} was answered with
   */
  Outcome<Bookings.Voided> voidLabel(ProviderRef label, CallContext context);

  /**
   * What comes back.
   *
   * @param returnNumber the store's number of the return
   * @param orderNumber the store's number of the order
   * @param outbound the booking that brought the goods, if it was this carrier's
   * @param consignment from the buyer to the store
   * @param service the service chosen from quotes; the carrier's own for returns where absent
   * @param validUntil the last day on which the buyer shall be able to use it
   */
  record ReturnLabelRequest(
      String returnNumber,
      String orderNumber,
      Optional<ProviderRef> outbound,
      QuoteRequest consignment,
      Optional<String> service,
      LocalDate validUntil) {
    @Override
    public String toString() {
      return "ReturnLabelRequest[" + returnNumber + ", " + orderNumber + "]";
    }
  }

  /**
   * A way back. It has a document or a code, or both.
   *
   * @param trackingCodes one per parcel where they are known already; empty where the counter gives
   *     them
   * @param document to be printed by the buyer
   * @param dropOffCode to be shown at the counter instead
   * @param validUntil the last day on which it works, if it lapses
   * @param price what it costs, if the carrier says so now
   */
  record ReturnLabel(
      List<String> trackingCodes,
      Optional<FileContent> document,
      Optional<String> dropOffCode,
      Optional<LocalDate> validUntil,
      Optional<Money> price) {
    /** Copies the list; refuses one that a buyer could do nothing with. */
    public ReturnLabel {
      trackingCodes = List.copyOf(trackingCodes);
      if (document.isEmpty() && dropOffCode.isEmpty()) {
        throw new IllegalArgumentException("a way back has a document or a code");
      }
    }
  }
}
