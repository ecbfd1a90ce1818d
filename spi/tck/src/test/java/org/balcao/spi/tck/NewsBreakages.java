package org.balcao.spi.tck;

import java.util.List;

/** Plugins that lose sight of the news that come by webhook. */
final class NewsBreakages {
  private NewsBreakages() {}

  /** For those that have some. */
  static Breakage byWebhook() {
    return Breakage.of(
        "newsByWebhookKeepTheirKeys",
        "tells each item once",
        act -> act.is("in") && act.instance() > 1 ? List.of() : act.proceed());
  }
}
