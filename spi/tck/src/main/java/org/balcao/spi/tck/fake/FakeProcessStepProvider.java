package org.balcao.spi.tck.fake;

import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.ProcessStepProvider;

/** Makes steps that approve every order whose goods were screened. */
public final class FakeProcessStepProvider extends FakeProvider<ProcessStep>
    implements ProcessStepProvider {

  /** With a world of its own. */
  public FakeProcessStepProvider() {
    super("Fake process step");
  }

  @Override
  protected ProcessStep make(FakeDesk desk) {
    return new FakeProcessStep(desk);
  }
}
