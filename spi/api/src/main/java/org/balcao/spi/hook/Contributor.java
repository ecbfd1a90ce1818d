package org.balcao.spi.hook;

import java.util.Map;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Adds to what the store puts together, before it is written.
 *
 * <p>Pure, as every {@link Policy}: same situation, same answer, no I/O. Of two contributors that
 * give one key different values, or of one that gives a key that is there already, neither is
 * taken: the command is refused, and names both. What is contributed is written with the order, so
 * that a retry sends the same again.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.contributor.<name>.type}. Planned: {@code attributes}. Prove yours with {@code
 * ContributorContract}.
 */
@ExtensionPoint(
    kind = "contributor",
    side = ExtensionPoint.Side.HOOK,
    provider = ContributorProvider.class,
    planned = "attributes",
    without = "Nothing is added.")
public interface Contributor extends Policy {

  /** Where it wants to be asked; at least one of {@link HookPoints}. Constant. */
  Set<String> points();

  /**
   * What it adds; may be empty.
   *
   * @return keys of at most 100, values of at most 1000 characters; no card number, no secret
   */
  Map<String, String> contribute(Situation situation);
}
