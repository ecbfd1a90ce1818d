package org.balcao.backoffice.replay;

import org.balcao.kernel.plugin.PluginKind;

/** What of an order is replayed. */
public enum ReplayPart {
  /** Whether it is approved. */
  FRAUD(PluginKind.FRAUD, "balcao.fraud.", "balcao.screening."),
  /** What its transport costs. */
  FREIGHT(PluginKind.CARRIER, "balcao.carrier.", "balcao.shipping.from"),
  /** What its taxes are. */
  TAX(PluginKind.TAX, "balcao.tax.", "balcao.taxes.");

  @SuppressWarnings("ImmutableEnumChecker") // a kind is a record of classes, never changed
  private final PluginKind<?> kind;

  private final String instances;
  private final String settings;

  ReplayPart(PluginKind<?> kind, String instances, String settings) {
    this.kind = kind;
    this.instances = instances;
    this.settings = settings;
  }

  /** Whose instances are asked. */
  public PluginKind<?> kind() {
    return kind;
  }

  /** Whether a key of the configuration has to do with this part. */
  boolean reads(String key) {
    return key.startsWith(instances)
        || key.startsWith(settings)
        || (this == FRAUD && key.startsWith("balcao.fraud-combination."));
  }
}
