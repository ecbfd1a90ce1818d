package org.balcao.spi.tck.fake;

import org.balcao.spi.ProviderRef;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.survey.SurveyChannelProvider;

/** Makes survey channels in memory, with one survey and one response. */
public final class FakeSurveyChannelProvider extends FakeProvider<SurveyChannel>
    implements SurveyChannelProvider {

  /** The survey that people can be invited to. */
  public static final String SURVEY = "after-delivery";

  /** What can be answered. */
  public static final ProviderRef RESPONSE = new ProviderRef("response-0");

  /** With a world of its own. */
  public FakeSurveyChannelProvider() {
    super("Fake survey channel");
    world().teach("responses", FakeSurveyChannel::response);
  }

  @Override
  protected SurveyChannel make(FakeDesk desk) {
    return new FakeSurveyChannel(desk);
  }
}
