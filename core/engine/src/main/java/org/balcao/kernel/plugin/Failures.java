package org.balcao.kernel.plugin;

import org.balcao.spi.PluginException;

/** Writes plugins' failures to the log without being hurt by them. */
final class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private Failures() {}

  static void log(String what, Throwable thrown) {
    try {
      if (thrown instanceof PluginException told) {
        // Said on purpose, in words for operators: no stack trace.
        LOG.log(System.Logger.Level.WARNING, "BAL-PLG009: " + what + ": " + told.getMessage());
      } else {
        LOG.log(System.Logger.Level.WARNING, "BAL-PLG009: " + what, thrown);
      }
    } catch (RuntimeException | Error e) {
      // Its own message or stack trace failed.
      LOG.log(System.Logger.Level.WARNING, "BAL-PLG009: " + what + ": " + thrown.getClass());
    }
  }
}
