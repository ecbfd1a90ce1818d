package org.balcao.spi.tck;

import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Plugin;

/**
 * What the contracts of those have in common that send goods to an address: suppliers and
 * warehouses.
 *
 * @param <P> the extension point
 */
public interface GoodsContract<P extends Plugin> extends PluginContract<P> {

  /** Where sample goods go; of the author. Its phone is how the person is known. */
  default Address deliverTo() {
    return Person.address();
  }

  /** The code of an article that the other side does not know; of the author, if it would tell. */
  default Optional<String> unknownSku() {
    return Optional.empty();
  }

  /** A country that is not served, such as {@code AQ}, if one is; of the author. */
  default Optional<String> unsupportedCountry() {
    return Optional.empty();
  }
}
