package org.balcao.spi.tck.fake;

import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.analytics.AnalyticsSinkProvider;

/** Makes sinks in memory. They take every event but those of the type {@value #REFUSED}. */
public final class FakeAnalyticsSinkProvider extends FakeProvider<AnalyticsSink>
    implements AnalyticsSinkProvider {

  /** The type of events that are never taken. */
  public static final String REFUSED = "fake.refused";

  /** With a world of its own. */
  public FakeAnalyticsSinkProvider() {
    super("Fake sink");
  }

  @Override
  protected AnalyticsSink make(FakeDesk desk) {
    return new FakeAnalyticsSink(desk);
  }
}
