package org.balcao.backoffice.warehouse;

import java.util.List;
import org.balcao.spi.shipping.Parcel;

/**
 * A packed parcel.
 *
 * @param number 1 for the list's first
 * @param parcel outer weight and sizes
 * @param contents what is in it
 */
public record PackedParcel(int number, Parcel parcel, List<PickedQuantity> contents) {
  /** Copies the list. */
  public PackedParcel {
    contents = List.copyOf(contents);
  }
}
