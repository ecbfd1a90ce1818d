package org.balcao.spi;

import java.util.List;

/**
 * Who a plugin is and what it needs.
 *
 * @param type the value that operators write in {@code balcao.<kind>.<instance>.type}; lower case,
 *     digits and hyphens
 * @param displayName for people, in English
 * @param version the plugin's own version
 * @param spi the versions of this SPI that the plugin was made for; another one fails the start
 * @param settings every key that an instance understands
 */
public record PluginDescriptor(
    String type, String displayName, String version, SpiRange spi, List<Setting> settings) {

  /** Refuses a malformed type and copies the list. */
  public PluginDescriptor {
    if (!type.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "a plugin type is lower case letters, digits and hyphens: '" + type + "'");
    }
    settings = List.copyOf(settings);
  }
}
