package org.balcao.backoffice.warehouse;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcao.backoffice.inventory.Allocation;

/** What of an order's goods can be put on a pick list: pure arithmetic. */
final class Listing {
  private Listing() {}

  /** A line's goods at one location. */
  record Place(String lineId, String location) {}

  /**
   * What is kept and is on no list yet, per location and line.
   *
   * @param kept what inventory keeps for, and has shipped to, the order
   * @param listed how many are on lists that were not taken back; of a list that was picked, what
   *     was found. Those that were shipped stay listed
   */
  static SortedMap<String, SortedMap<String, Integer>> open(
      List<Allocation> kept, Map<Place, Integer> listed) {
    SortedMap<String, SortedMap<String, Integer>> open = new TreeMap<>();
    for (Allocation allocation : kept) {
      String location = allocation.location();
      if (location == null) {
        continue;
      }
      Integer before = listed.get(new Place(allocation.lineId(), location));
      int rest = allocation.reserved() + allocation.shipped() - (before == null ? 0 : before);
      // What was shipped without a list must not be listed in its place.
      int quantity = Math.min(rest, allocation.reserved());
      if (quantity > 0) {
        open.computeIfAbsent(location, l -> new TreeMap<>())
            .merge(allocation.lineId(), quantity, Integer::sum);
      }
    }
    return open;
  }
}
