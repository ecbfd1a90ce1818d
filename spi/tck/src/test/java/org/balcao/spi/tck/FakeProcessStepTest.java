package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.tck.fake.FakeProcessStepProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeProcessStepTest implements ProcessStepContract, FakeSubject<ProcessStep> {
  private final FakeProcessStepProvider fake = new FakeProcessStepProvider();

  @Override
  public FakeProvider<ProcessStep> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return HookBreakages.processStep();
  }
}
