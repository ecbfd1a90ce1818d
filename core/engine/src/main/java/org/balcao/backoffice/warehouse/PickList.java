package org.balcao.backoffice.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What to fetch from the shelves for an order, and how it was packed.
 *
 * @param location where to pick
 * @param lines what to pick
 * @param parcels empty until packed
 */
public record PickList(
    UUID id,
    UUID orderId,
    String orderNumber,
    String location,
    State state,
    List<Line> lines,
    List<PackedParcel> parcels,
    Instant createdAt) {
  /** Copies the lists. */
  public PickList {
    lines = List.copyOf(lines);
    parcels = List.copyOf(parcels);
  }

  /** How far it has come. */
  public enum State {
    OPEN,
    PICKED,
    PACKED,
    /** Handed to shipping. Final. */
    SHIPPING,
    /** Taken back. Final. */
    CANCELLED
  }

  /**
   * One line.
   *
   * @param lineId of the order's line
   * @param quantity how many to pick
   * @param picked how many were found
   */
  public record Line(String lineId, String sku, String name, int quantity, int picked) {}
}
