package org.balcao.kernel.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES = List.of("api-key", "timeout", "order", "threads");

  @ParameterizedTest
  @CsvSource({
    "api-kee, api-key",
    "apikey, api-key",
    "tiemout, timeout",
    "timeouts, timeout",
    "oder, order",
    "thread, threads"
  })
  void isWhatWasMeant(String written, String meant) {
    assertEquals(Optional.of(meant), NearestName.of(written, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "completely-different"})
  void isNothingWhereNothingIsNear(String written) {
    assertEquals(Optional.empty(), NearestName.of(written, NAMES));
  }

  @Test
  void asksAQuestionOrKeepsSilent() {
    assertEquals(" Did you mean 'order'?", NearestName.question("ordr", NAMES));
    assertEquals("", NearestName.question("ordr", List.of()));
  }
}
