package org.balcao.examples.quickstart.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.balcao.se.BalcaoBuilder;

/** Settings from a file beside a class: one program may run several stores, each with its own. */
public final class StoreSettings {
  private StoreSettings() {}

  /** What puts the file's settings into a builder. */
  public static UnaryOperator<BalcaoBuilder> of(Class<?> beside, String file) {
    Properties properties = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file + " beside " + beside.getName());
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return builder -> {
      properties
          .stringPropertyNames()
          .forEach(key -> builder.set(key, properties.getProperty(key)));
      return builder;
    };
  }
}
