package org.balcao.backoffice.screening;

import java.util.UUID;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Names a case.
 *
 * @param occasion tells the cases of an order at one point apart, such as the number of a return;
 *     empty where there is only one
 */
record CaseKey(UUID orderId, ScreeningPoint point, String occasion) {
  static CaseKey of(UUID orderId, ScreeningPoint point) {
    return new CaseKey(orderId, point, "");
  }

  @Override
  public String toString() {
    return orderId + ":" + point + (occasion.isEmpty() ? "" : ":" + occasion);
  }
}
