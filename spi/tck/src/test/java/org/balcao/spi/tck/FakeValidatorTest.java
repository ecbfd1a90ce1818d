package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.hook.Validator;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeValidatorProvider;

/** The fake keeps its contract. */
class FakeValidatorTest implements ValidatorContract, FakePolicySubject<Validator> {
  private final FakeValidatorProvider fake = new FakeValidatorProvider();

  @Override
  public FakeProvider<Validator> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return HookBreakages.validator();
  }
}
