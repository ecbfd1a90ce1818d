package org.balcao.kernel.plugin;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what a plugin may change for everybody: the thread's context class loader and the JVM's
 * default locale and time zone. The defaults kept are those that stood when no plugin was running.
 */
final class JvmDefaults {
  private static final System.Logger LOG = System.getLogger(JvmDefaults.class.getName());

  private static final Object LOCK = new Object();
  private static int running;
  private static Defaults kept = Defaults.now();

  private JvmDefaults() {}

  /** Runs {@code work} with that context class loader, and puts everything back afterwards. */
  static <T> @Nullable T kept(ClassLoader loader, Supplier<@Nullable T> work) {
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(loader);
    synchronized (LOCK) {
      if (running++ == 0) {
        kept = Defaults.now();
      }
    }
    try {
      return work.get();
    } finally {
      synchronized (LOCK) {
        running--;
        if (!kept.equals(Defaults.now())) {
          kept.restore();
          LOG.log(
              System.Logger.Level.WARNING,
              "BAL-PLG006: a plugin changed the JVM''s default locale or time zone; put back after"
                  + " a call on {0}",
              thread.getName());
        }
      }
      thread.setContextClassLoader(loader);
    }
  }

  private record Defaults(Locale locale, Locale display, Locale format, TimeZone zone) {
    static Defaults now() {
      return new Defaults(
          Locale.getDefault(),
          Locale.getDefault(Locale.Category.DISPLAY),
          Locale.getDefault(Locale.Category.FORMAT),
          TimeZone.getDefault());
    }

    void restore() {
      Locale.setDefault(locale);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
      TimeZone.setDefault(zone);
    }
  }
}
