package org.balcao.backoffice.shipping;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** Where parcels leave from, and how they are followed. */
public final class ShippingConfiguration implements KeyDeclaration {
  static final ConfigKey<String> FROM =
      ConfigKey.optional(
          "balcao.shipping.from",
          "the first by priority",
          "stock location",
          "is blank; write the code of a stock location",
          Function.identity(),
          "Where quotes are calculated from.");

  static final ConfigKey<Duration> POLL =
      ConfigKey.duration(
          "balcao.shipping.poll",
          "PT6H",
          "Longest pause between two questions to a carrier that tracks; they begin 15 minutes apart and double.");

  static final ConfigKey<Duration> GIVES_UP =
      ConfigKey.duration(
          "balcao.shipping.tracking-gives-up-after",
          "P30D",
          "After which a shipment that has not arrived needs attention.");

  /** For {@link java.util.ServiceLoader}. */
  public ShippingConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(FROM, POLL, GIVES_UP);
  }
}
