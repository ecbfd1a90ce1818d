package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.Setting;

/** The values of secret settings in a test. */
final class Secrets {
  private Secrets() {}

  /** All of them; fails where the test gives none, or one that would be found by chance. */
  static Set<String> of(Subject<?> subject) {
    Set<String> secrets = new HashSet<>();
    Map<String, String> set = subject.settings();
    for (Setting setting : subject.provider().descriptor().settings()) {
      if (setting.secret()) {
        Set<String> values = TestSettings.valuesOf(setting.name(), set);
        assertTrue(
            !values.isEmpty() && values.stream().allMatch(value -> value.length() >= 8),
            "settings() of the test should have an unmistakable value for '"
                + setting.name()
                + "', to look for");
        secrets.addAll(values);
      }
    }
    return secrets;
  }
}
