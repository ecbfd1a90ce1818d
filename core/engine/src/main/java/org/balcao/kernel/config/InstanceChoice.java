package org.balcao.kernel.config;

/**
 * What a key that names a plugin instance chooses among.
 *
 * @param kind the kind of the instances, as in {@code balcao.<kind>.<instance>.type}
 * @param needed whether it must be set where there are several
 */
public record InstanceChoice(String kind, boolean needed) {

  /** May be left open. */
  public static InstanceChoice optional(String kind) {
    return new InstanceChoice(kind, false);
  }

  /** Must be made where there are several. */
  public static InstanceChoice needed(String kind) {
    return new InstanceChoice(kind, true);
  }
}
