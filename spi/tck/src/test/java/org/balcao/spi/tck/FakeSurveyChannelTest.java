package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeSurveyChannelProvider;

/** The fake survey channel keeps its contract. */
class FakeSurveyChannelTest implements SurveyChannelContract, FakeSubject<SurveyChannel> {
  private final FakeSurveyChannelProvider fake = new FakeSurveyChannelProvider();

  @Override
  public FakeProvider<SurveyChannel> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return SurveyBreakages.all();
  }

  @Override
  public String survey() {
    return FakeSurveyChannelProvider.SURVEY;
  }

  @Override
  public Optional<ProviderRef> response() {
    return Optional.of(FakeSurveyChannelProvider.RESPONSE);
  }
}
