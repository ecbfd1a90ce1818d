package org.balcao.backoffice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.kernel.plugin.PluginRegistration;

/**
 * What to replay.
 *
 * @param from the first moment of the period
 * @param before the end of the period, which does not belong to it
 * @param changes what the candidate's configuration has otherwise than the store's; an empty text
 *     takes a key out
 * @param handedOver instances of the candidate that have no provider; beans of the host are not
 *     taken along
 * @param parts what is replayed; none for those that the changes have to do with, or all where
 *     there are no changes
 * @param most how many changed orders the report lists at most
 */
public record ReplayRequest(
    Instant from,
    Instant before,
    Map<String, String> changes,
    List<PluginRegistration<?>> handedOver,
    Set<ReplayPart> parts,
    int most) {
  private static final int MOST = 1000;

  /** Copies the collections. */
  public ReplayRequest {
    changes = Map.copyOf(changes);
    handedOver = List.copyOf(handedOver);
    parts = Set.copyOf(parts);
  }

  /** A period with some changes of the configuration. */
  public static ReplayRequest of(Instant from, Instant before, Map<String, String> changes) {
    return new ReplayRequest(from, before, changes, List.of(), Set.of(), MOST);
  }

  /** The same with an instance that has no provider. */
  public ReplayRequest with(PluginRegistration<?> instance) {
    List<PluginRegistration<?>> more = new ArrayList<>(handedOver);
    more.add(instance);
    return new ReplayRequest(from, before, changes, more, parts, most);
  }

  /** The same for some parts only. */
  public ReplayRequest only(Set<ReplayPart> some) {
    return new ReplayRequest(from, before, changes, handedOver, some, most);
  }

  /** Without the values, which may be secrets. */
  @Override
  public String toString() {
    return "ReplayRequest[" + from + ", " + before + ", " + changes.keySet() + "]";
  }
}
