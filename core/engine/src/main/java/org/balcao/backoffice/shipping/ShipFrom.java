package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.eclipse.microprofile.config.Config;

/**
 * Where parcels leave from: for a quote the location {@code balcao.shipping.from}, or else the one
 * that goods are taken from first; for a shipment the location that it was packed at.
 */
@Dependent
class ShipFrom {
  private static final String SETTING = ShippingConfiguration.FROM.name();

  private final Inventory inventory;
  private final Config config;

  @Inject
  ShipFrom(Inventory inventory, Config config) {
    this.inventory = inventory;
    this.config = config;
  }

  Address quoted() {
    return quoted(config);
  }

  /** The same by another configuration. */
  Address quoted(Config settings) {
    return ShippingConfiguration.FROM
        .find(settings)
        .map(this::at)
        .orElseGet(() -> first().address());
  }

  Address at(String code) {
    return locations().stream()
        .filter(location -> location.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new ConflictException(
                    "BAL-SHP002",
                    "there is no stock location '"
                        + code
                        + "' to ship from; save it, or see "
                        + SETTING))
        .address();
  }

  private StockLocation first() {
    return locations().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new ConflictException(
                    "BAL-SHP002", "there is no stock location to ship from; save one"));
  }

  private List<StockLocation> locations() {
    return inventory.locations(Actor.system("shipping"));
  }
}
