package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeRuleTest {
  private final Said said = new Said();

  /** The head offices of the post in some states, and the borders of ranges. */
  @ParameterizedTest
  @CsvSource({
    "SP, 01310-100, confirmed",
    "sp, 01310100, confirmed",
    "São Paulo, 19999-999, confirmed",
    "sao paulo, 01000-000, confirmed",
    "RJ, 20040-002, confirmed",
    "PE, 50050-000, confirmed",
    "AM, 69299-999, confirmed",
    "AM, 69400-000, confirmed",
    "RR, 69300-000, confirmed",
    "DF, 72799-999, confirmed",
    "GO, 72800-000, confirmed",
    "DF, 73000-000, confirmed",
    "GO, 73700-000, confirmed",
    "RS, 99999-999, confirmed",
    "RJ, 01310-100, other-region",
    "DF, 72800-000, other-region",
    "Bahia, 49000-000, other-region",
    "SP, 1310-100, malformed",
    "SP, 0131O-100, malformed",
    "SP, 01310-1000, malformed",
    "SP, 00500-000, maybe unassigned-range",
    "RO, 78950-000, maybe unassigned-range",
    "Lisboa, 01310-100, maybe unknown-region"
  })
  void brazil(String region, String code, String word) {
    assertEquals(word, said.postalCode(region, code));
  }

  @Test
  void theRightRegionIsSuggested() {
    said.postalCode("RJ", "01310-100");
    CheckResult.Contradicted no = (CheckResult.Contradicted) said.result(Check.POSTAL_CODE_MATCHES);
    assertEquals(Optional.of("SP"), no.suggestion());
  }

  @Test
  void whatIsMissingOrOfAnUnknownCountryIsNotJudged() {
    assertEquals("unsupported", said.postalCode(null, "01310-100"));
    assertEquals("unsupported", said.postalCode("SP", null));
    said.country = "PT";
    assertEquals("unsupported", said.postalCode("Lisboa", "1000-001"));
  }

  @Test
  void aFileBringsOtherCountriesAndReplacesRanges(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ranges.txt");
    Files.writeString(
        file, "# finer\nBR SP-CAPITAL 01000000 05999999 Capital\n\nPT LISBOA 1000000 1999999\n");
    Said own = new Said("postal-ranges-file", file.toString());
    assertEquals("confirmed", own.postalCode("capital", "01310-100"));
    assertEquals("maybe unknown-region", own.postalCode("SP", "01310-100"));
    own.country = "PT";
    assertEquals("confirmed", own.postalCode("Lisboa", "1000-001"));
  }

  @Test
  void aWrongFileFailsTheStartAndNamesTheLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ranges.txt");
    Files.writeString(file, "BR SP 01000000 19999999\nBR RJ 2000 28999999\n");
    PluginException wrong =
        assertThrows(PluginException.class, () -> new Said("postal-ranges-file", file.toString()));
    assertTrue(String.valueOf(wrong.getMessage()).contains("line 2"), wrong.getMessage());
    assertThrows(
        PluginException.class,
        () -> new Said("postal-ranges-file", folder.resolve("none.txt").toString()));
  }
}
