package org.balcao.kernel.plugin;

import java.util.List;
import java.util.stream.Collectors;
import org.balcao.spi.ExtensionPoint;

/** The types of plugins that come with the store, each in an artifact of its own. */
final class ShippedTypes {
  private ShippedTypes() {}

  static List<String> of(PluginKind<?> kind) {
    return List.of(kind.point().getAnnotation(ExtensionPoint.class).shipped());
  }

  static String artifact(PluginKind<?> kind, String type) {
    return "org.balcao:balcao-plugin-" + kind + "-" + type;
  }

  /** Goes on where a sentence asks for a plugin of a kind. */
  static String advice(PluginKind<?> kind) {
    return of(kind).isEmpty()
        ? ""
        : ", such as "
            + of(kind).stream()
                .map(type -> artifact(kind, type))
                .collect(Collectors.joining(" or "));
  }
}
