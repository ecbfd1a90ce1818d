package org.balcao.kernel.plugin;

import java.util.SortedMap;
import java.util.TreeMap;

/** What is set for one instance, by name without the prefix. */
record InstanceSettings(PluginKind<?> kind, String name, SortedMap<String, String> values) {

  InstanceSettings(PluginKind<?> kind, String name) {
    this(kind, name, new TreeMap<>());
  }

  /** Such as {@code balcao.payment.card.} with the point at the end. */
  String prefix() {
    return "balcao." + kind + "." + name + ".";
  }
}
