package org.balcao.spi.policy;

import java.util.List;
import java.util.Map;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says from which locations the goods of an order are taken.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that what is allocated of a SKU and what is short of it add up to what is wanted, and that
 * no location gives more than it has; the reservation itself is made by the store, and may still be
 * refused.
 *
 * <p>Configured as {@code balcao.allocation-policy.<name>.type}. Planned: {@code fewest-shipments}.
 * Prove yours with {@code StockAllocationContract}.
 */
@ExtensionPoint(
    kind = "allocation-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = StockAllocationProvider.class,
    planned = "fewest-shipments",
    without = "Goods are taken from the locations in their own order.")
public interface StockAllocation extends Policy {

  /** Where each wanted piece comes from, or that it is short. */
  Allocation allocate(Demand demand);

  /**
   * What is wanted, and what is there.
   *
   * @param to country and postal code of the delivery
   * @param wanted quantity by SKU, each from 1
   * @param locations what there is; in the store's own order of preference
   */
  record Demand(Place to, Map<String, Integer> wanted, List<Location> locations) {
    /** Copies the collections; refuses quantities below 1. */
    public Demand {
      wanted = Map.copyOf(wanted);
      locations = List.copyOf(locations);
      if (wanted.values().stream().anyMatch(quantity -> quantity < 1)) {
        throw new IllegalArgumentException("a wanted quantity is 1 or more");
      }
    }
  }

  /** Where something is, or goes. Its {@code toString} does not show the postal code. */
  record Place(String country, String region, String postalCode) {
    @Override
    public String toString() {
      return "Place[" + country + ", " + region + "]";
    }
  }

  /**
   * A location.
   *
   * @param available quantity by SKU, not negative
   */
  record Location(String code, Place place, Map<String, Integer> available) {
    /** Copies the map. */
    public Location {
      available = Map.copyOf(available);
    }
  }

  /**
   * What comes from where.
   *
   * @param taken each SKU at most once per location
   * @param shortfall quantity by SKU that is taken nowhere, from 1; SKUs of which all is taken are
   *     not in it
   */
  record Allocation(List<Taken> taken, Map<String, Integer> shortfall) {
    /** Copies the collections. */
    public Allocation {
      taken = List.copyOf(taken);
      shortfall = Map.copyOf(shortfall);
    }
  }

  /**
   * Pieces of one SKU from one location.
   *
   * @param quantity from 1
   */
  record Taken(String location, String sku, int quantity) {
    /** Refuses a quantity below 1. */
    public Taken {
      if (quantity < 1) {
        throw new IllegalArgumentException("what is taken is 1 or more");
      }
    }
  }
}
