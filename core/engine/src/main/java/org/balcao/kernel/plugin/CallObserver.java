package org.balcao.kernel.plugin;

import org.balcao.spi.Plugin;

/** Sees every operation of the live instances when it has ended, lookups left out. */
public interface CallObserver {

  /**
   * Told on the thread of whoever called, who waits for it: it must neither block nor call a
   * plugin. What it throws is logged and changes nothing.
   */
  <P extends Plugin, R> void called(ObservedCall<P, R> call);
}
