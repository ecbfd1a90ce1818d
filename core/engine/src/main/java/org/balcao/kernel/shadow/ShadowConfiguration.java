package org.balcao.kernel.shadow;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How long what shadows answered is kept. */
public final class ShadowConfiguration implements KeyDeclaration {
  static final ConfigKey<Integer> KEEP_DAYS =
      ConfigKey.number(
          "balcao.shadow.keep-days",
          30,
          1,
          3_650,
          "Days after which the answers of [shadows](shadow-and-replay.md) are forgotten.");

  /** For {@link java.util.ServiceLoader}. */
  public ShadowConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(KEEP_DAYS);
  }
}
