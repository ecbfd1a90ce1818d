package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * When authorised money is taken: {@code balcao.orders.capture} is {@code on-dispatch} (the
 * default: nobody pays for what has not left) or {@code on-confirmation}.
 */
@Dependent
class CapturePolicy {
  private final boolean onDispatch;

  @Inject
  CapturePolicy(Config config) {
    String value =
        config.getOptionalValue("balcao.orders.capture", String.class).orElse("on-dispatch");
    this.onDispatch =
        switch (value) {
          case "on-dispatch" -> true;
          case "on-confirmation" -> false;
          default ->
              throw new IllegalArgumentException(
                  "balcao.orders.capture must be on-dispatch or on-confirmation, not '"
                      + value
                      + "'");
        };
  }

  boolean onDispatch() {
    return onDispatch;
  }
}
