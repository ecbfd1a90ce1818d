package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** When authorised money is taken: by default on dispatch, nobody pays for what has not left. */
@Dependent
class CapturePolicy {
  private final boolean onDispatch;

  @Inject
  CapturePolicy(Config config) {
    this.onDispatch = OrderConfiguration.CAPTURE.in(config).equals("on-dispatch");
  }

  boolean onDispatch() {
    return onDispatch;
  }
}
