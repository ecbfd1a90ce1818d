package org.balcao.kernel.security;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How commands are kept. */
public final class CommandConfiguration implements KeyDeclaration {
  static final ConfigKey<Integer> KEEP_DAYS =
      ConfigKey.number(
          "balcao.command.keep-days",
          30,
          1,
          36_500,
          "Days after which [command keys](domain.md#command-keys) are forgotten.");

  /** For {@link java.util.ServiceLoader}. */
  public CommandConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(KEEP_DAYS);
  }
}
