package org.balcao.spi.tck;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is logged, printed, answered and thrown. The platform's own logging ends in {@code
 * java.util.logging} unless somebody puts another backend below it, and so does a plugin that keeps
 * to what the SPI lets it see.
 */
final class Ear implements AutoCloseable {

  /** Something that was said. */
  private record Said(String where, String text) {}

  private final List<Said> said = Collections.synchronizedList(new ArrayList<>());
  private final Logger root = Logger.getLogger("");
  private final @Nullable Level levelBefore = root.getLevel();
  private final Handler handler = new Listener();
  private final Map<Handler, Optional<Filter>> filters = new HashMap<>();
  private final Streams streams = new Streams();

  Ear() {
    for (Handler other : root.getHandlers()) {
      Optional<Filter> filter = Optional.ofNullable(other.getFilter());
      filters.put(other, filter);
      // What is only heard because we listen need not be printed.
      other.setFilter(
          logged ->
              (levelBefore == null || logged.getLevel().intValue() >= levelBefore.intValue())
                  && filter.map(f -> f.isLoggable(logged)).orElse(true));
    }
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
    root.setLevel(Level.ALL);
  }

  /** Hears the text of an object. */
  void hear(String where, Object object) {
    said.add(new Said(where, String.valueOf(object)));
  }

  /** Hears what a call answers or throws; a failure is no matter here. */
  void listen(String where, Callable<?> call) {
    try {
      hear(where, call.call());
    } catch (AssertionError | Exception e) {
      hear("an exception of " + where, stackOf(e));
    }
  }

  Set<String> placesOf(String text) {
    Set<String> places = new TreeSet<>();
    synchronized (said) {
      said.stream().filter(s -> s.text().contains(text)).map(Said::where).forEach(places::add);
    }
    if (streams.heard().contains(text)) {
      places.add("standard output");
    }
    return places;
  }

  @Override
  public void close() {
    root.setLevel(levelBefore);
    root.removeHandler(handler);
    filters.forEach((other, filter) -> other.setFilter(filter.orElse(null)));
    streams.close();
  }

  private static String stackOf(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** Hears what is logged. */
  private final class Listener extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord logged) {
      StringBuilder text = new StringBuilder(formatter.formatMessage(logged));
      Object[] parameters = logged.getParameters();
      if (parameters != null) {
        for (Object parameter : parameters) {
          text.append(' ').append(parameter);
        }
      }
      if (logged.getThrown() != null) {
        text.append(' ').append(stackOf(logged.getThrown()));
      }
      said.add(new Said("the log of " + logged.getLoggerName(), text.toString()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
