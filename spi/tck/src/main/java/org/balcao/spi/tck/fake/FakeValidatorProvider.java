package org.balcao.spi.tck.fake;

import org.balcao.spi.hook.Validator;
import org.balcao.spi.hook.ValidatorProvider;

/** Makes validators that refuse more than 1000 pieces of anything. */
public final class FakeValidatorProvider extends FakeProvider<Validator>
    implements ValidatorProvider {

  /** With a world of its own. */
  public FakeValidatorProvider() {
    super("Fake validator");
  }

  @Override
  protected Validator make(FakeDesk desk) {
    return new FakeValidator(desk);
  }
}
