package org.balcao.spi;

import java.util.Optional;

/**
 * One configured instance of an extension point. All extension points extend it.
 *
 * <p>Instances are called from many threads at once. They are made by a {@link PluginProvider}, or
 * are CDI beans of the host application.
 */
public interface Plugin extends AutoCloseable {

  /**
   * Whether the instance could do its work now. Cheap, bounded in time and without any effect: it
   * may look at a socket or a folder, but sends nothing that is paid for.
   */
  default Health health() {
    return Health.up();
  }

  /** Reads the provider's webhooks, if it sends any. */
  default Optional<WebhookReceiver> webhooks() {
    return Optional.empty();
  }

  /** Exports and erases personal data, if this instance or its provider keeps any. */
  default Optional<PersonalDataHolder> personalData() {
    return Optional.empty();
  }

  /** Frees what the instance holds. Called once, when the store closes. */
  @Override
  default void close() {}
}
