package org.balcao.spi.hook;

import java.util.List;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;
import org.balcao.spi.Violation;

/**
 * May refuse what is about to be done, before anything is written.
 *
 * <p>Pure, as every {@link Policy}: same situation, same answer, no I/O. A validator that fails, or
 * does not answer in time, has not agreed: the command is refused as unavailable, and nothing is
 * changed. The violations of all validators are told together.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.validator.<name>.type}. Planned: {@code order-limits}. Prove yours with {@code
 * ValidatorContract}.
 */
@ExtensionPoint(
    kind = "validator",
    side = ExtensionPoint.Side.HOOK,
    provider = ValidatorProvider.class,
    planned = "order-limits",
    without = "Nothing more is checked than the store checks itself.")
public interface Validator extends Policy {

  /** Where it wants to be asked; at least one of {@link HookPoints}. Constant. */
  Set<String> points();

  /**
   * Why it must not be done; empty where it may. The messages are shown to whoever asked for it, in
   * the words of this plugin.
   */
  List<Violation> validate(Situation situation);
}
