package org.balcao.kernel.hook;

import java.util.List;
import java.util.Map;
import org.balcao.spi.hook.Situation;

/**
 * The hooks that are asked while the store does something. A hook that names a point which does not
 * exist fails the start. None may be asked inside a unit of work. Thread-safe.
 */
public interface Hooks {

  /** Whether anybody wants to be asked there, so that the situation need not be put together. */
  boolean asked(String point);

  /**
   * Asks every validator of the situation's point.
   *
   * @throws RefusedByHookException if one has something against it; it tells what all have
   * @throws org.balcao.kernel.plugin.PluginUnavailableException if one gives no answer, which must
   *     not be taken for a yes
   */
  void validate(Situation situation);

  /**
   * What every contributor of the situation's point adds, and what was there before.
   *
   * @param present what is there; no contributor may change it
   * @throws ContributionConflictException if two give one key different values
   * @throws org.balcao.kernel.plugin.PluginUnavailableException if one gives no answer
   */
  Map<String, String> contribute(Situation situation, Map<String, String> present);

  /** The instances whose step stands at a point, in the order in which they run. */
  List<String> steps(String point);
}
