package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.tck.fake.FakeAnalyticsSinkProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake sink keeps its contract. */
class FakeAnalyticsSinkTest implements AnalyticsSinkContract, FakeWithoutPeople<AnalyticsSink> {
  private final FakeAnalyticsSinkProvider fake = new FakeAnalyticsSinkProvider();

  @Override
  public FakeProvider<AnalyticsSink> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return AnalyticsBreakages.all();
  }

  @Override
  public Optional<String> typeThatIsRefused() {
    return Optional.of(FakeAnalyticsSinkProvider.REFUSED);
  }
}
