package org.balcao.backoffice.warehouse;

import org.balcao.kernel.persistence.Session;

/** Who has parcels carried, asked when a packed list is to be packed otherwise. */
public interface Consignor {

  /**
   * Takes a shipment back that has not left; labels that were bought for it are given back.
   *
   * @param reason for staff
   * @return whether it stays here; not if it is being handed over, or has left
   */
  boolean takeBack(Session session, String shipmentNumber, String reason);
}
