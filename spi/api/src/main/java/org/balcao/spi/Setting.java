package org.balcao.spi;

import java.util.Optional;

/**
 * One key that a plugin understands, declared so that the kernel can check a configuration before
 * anything runs, mask secrets and print a reference.
 *
 * @param name without the instance's prefix, in kebab-case, such as {@code api-key}. A segment
 *     {@code *} stands for any one name, so that {@code zone.*.countries} declares a table of
 *     zones.
 * @param type what a value must be
 * @param required whether the start fails without it
 * @param defaultValue the value where none is set; none for a required setting
 * @param secret whether it is masked wherever settings are shown
 * @param description for operators, one sentence, with the unit
 */
public record Setting(
    String name,
    SettingType type,
    boolean required,
    Optional<String> defaultValue,
    boolean secret,
    String description) {

  /** A setting without which the start fails. */
  public static Setting required(String name, SettingType type, String description) {
    return new Setting(name, type, true, Optional.empty(), false, description);
  }

  /** A setting that may be absent and then has no value. */
  public static Setting optional(String name, SettingType type, String description) {
    return new Setting(name, type, false, Optional.empty(), false, description);
  }

  /** A setting that has {@code value} unless it is set. */
  public static Setting withDefault(
      String name, SettingType type, String value, String description) {
    return new Setting(name, type, false, Optional.of(value), false, description);
  }

  /** The same setting, masked wherever settings are shown. */
  public Setting asSecret() {
    return new Setting(name, type, required, defaultValue, true, description);
  }
}
