package org.balcao.kernel.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ConfigKeyTest {
  private static final ConfigKeys DECLARED =
      ConfigKeys.declared(ConfigKeyTest.class.getClassLoader());

  private static Config config(String key, String value) {
    Config config = mock(Config.class);
    when(config.getOptionalValue(key, String.class)).thenReturn(Optional.of(value));
    return config;
  }

  private static Config nothing(String key) {
    Config config = mock(Config.class);
    when(config.getOptionalValue(key, String.class)).thenReturn(Optional.empty());
    return config;
  }

  @Test
  void isReadOrHasItsDefault() {
    ConfigKey<Duration> key = ConfigKey.duration("balcao.x", "PT5S", "Something.");
    assertEquals(Duration.ofSeconds(7), key.in(config("balcao.x", " PT7S ")));
    assertEquals(Duration.ofSeconds(5), key.in(nothing("balcao.x")));
    assertEquals(Optional.empty(), key.find(nothing("balcao.x")));
  }

  @Test
  void aWrongValueIsRefusedByNameAndNotShown() {
    ConfigKey<Integer> key = ConfigKey.number("balcao.x", 5, 1, 9, "Something.");
    assertEquals(
        "balcao.x must be a whole number from 1 to 9",
        assertThrows(IllegalArgumentException.class, () -> key.in(config("balcao.x", "s3cret")))
            .getMessage());
    assertEquals(Optional.empty(), key.flaw("9"));
    assertEquals(Optional.of("must be a whole number from 1 to 9"), key.flaw("10"));
  }

  @Test
  void whereThereIsNoDefaultThereMayBeNoValue() {
    ConfigKey<String> key = ConfigKey.secret("balcao.x", "empty", "Something.");
    assertThrows(NoSuchElementException.class, () -> key.in(nothing("balcao.x")));
    assertEquals(Optional.of(" with blanks "), key.find(config("balcao.x", " with blanks ")));
    assertEquals("***", key.shown("s3cret"));
    assertTrue(key.setting().secret());
  }

  @Test
  void aNameIsOneOfTheStore() {
    assertThrows(
        IllegalArgumentException.class, () -> ConfigKey.flag("other.key", true, "Something."));
  }

  @Test
  void everyDefaultIsAValueOfItsKey() {
    for (ConfigKey<?> key : DECLARED.all()) {
      key.setting()
          .defaultValue()
          .ifPresent(preset -> assertEquals(Optional.empty(), key.flaw(preset), key.name()));
      assertTrue(key.setting().description().endsWith("."), key.name());
    }
  }

  /** A constant that is read and not listed would be an unknown key. */
  @Test
  void everyConstantIsListedByItsDeclaration() throws IllegalAccessException {
    List<String> constants = new ArrayList<>();
    for (KeyDeclaration declaration : ServiceLoader.load(KeyDeclaration.class)) {
      for (Field field : declaration.getClass().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == ConfigKey.class) {
          field.setAccessible(true);
          constants.add(((ConfigKey<?>) field.get(null)).name());
        }
      }
    }
    assertEquals(
        constants.stream().sorted().toList(),
        DECLARED.all().stream().map(ConfigKey::name).toList());
  }
}
