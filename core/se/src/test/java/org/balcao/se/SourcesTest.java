package org.balcao.se;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  @ParameterizedTest
  @CsvSource({
    "SysPropConfigSource, system property",
    "EnvConfigSource, environment variable",
    "PropertiesConfigSource[source=BalcaoBuilder], the program",
    "'', unknown source",
    "PropertiesConfigSource[source=file:/srv/config/application.properties],"
        + " /srv/config/application.properties",
    "PropertiesConfigSource[source=jar:file:/a.jar!/META-INF/microprofile-config.properties],"
        + " /a.jar!/META-INF/microprofile-config.properties",
    "vault, vault"
  })
  void aSourceIsNamedForPeople(String source, String words) {
    assertEquals(words, Sources.words(source));
  }
}
