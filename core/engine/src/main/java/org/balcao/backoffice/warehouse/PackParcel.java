package org.balcao.backoffice.warehouse;

import java.util.List;
import org.balcao.spi.shipping.Parcel;

/**
 * A parcel to be packed.
 *
 * @param parcel outer weight and sizes
 * @param contents what goes in
 */
public record PackParcel(Parcel parcel, List<PickedQuantity> contents) {
  /** Copies the list. */
  public PackParcel {
    contents = List.copyOf(contents);
  }
}
