package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRulesTest {
  private final Said said = new Said();

  @ParameterizedTest
  @CsvSource({
    "ana@example.com, confirmed",
    "Ana.Lima+loja@Example.COM, confirmed",
    "ana@bücher.de, confirmed",
    "josé@example.com, confirmed",
    "ana@example.brandnewword, maybe unknown-top-level-domain",
    "ana@example, malformed",
    "ana.example.com, malformed",
    "@example.com, malformed",
    "ana@, malformed",
    "ana@@example.com, malformed",
    "ana lima@example.com, malformed",
    "ana@exa_mple.com, malformed",
    "ana@.com, malformed",
    "ana@[127.0.0.1], maybe address-literal",
    "ana@localhost, malformed"
  })
  void format(String email, String word) {
    assertEquals(word, said.email(Check.EMAIL_FORMAT, email));
  }

  @Test
  void theDomainIsWrittenInItsProperForm() {
    said.email = " Ana@BÜCHER.de ";
    CheckResult.Confirmed confirmed = (CheckResult.Confirmed) said.result(Check.EMAIL_FORMAT);
    assertEquals(Optional.of("Ana@xn--bcher-kva.de"), confirmed.normalized());
  }

  @ParameterizedTest
  @CsvSource({
    "ana@gmial.com, ana@gmail.com",
    "ana@gmai.com, ana@gmail.com",
    "ana@gmaill.com, ana@gmail.com",
    "ana@gmail.con, ana@gmail.com",
    "ana@gmail.co, ana@gmail.com",
    "ana@hotmial.com, ana@hotmail.com",
    "ana@yaho.com.br, ana@yahoo.com.br",
    "ana@yahoo.combr, ana@yahoo.com.br",
    "Ana+x@OUTLOK.com, Ana+x@outlook.com"
  })
  void aSlipIsContradictedWithWhatWasMeant(String email, String meant) {
    said.email = email;
    CheckResult.Contradicted no = (CheckResult.Contradicted) said.result(Check.EMAIL_PLAUSIBLE);
    assertEquals("likely-typing-error", no.code());
    assertEquals(Optional.of(meant), no.suggestion());
    assertTrue(no.confidence().orElse(0) > 0.5);
  }

  /** Neighbours of well-known domains that exist themselves, and domains that resemble none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gmail.com",
        "ymail.com",
        "mail.com",
        "email.com",
        "hotmail.fr",
        "yahoo.com.br",
        "uol.com.br",
        "aon.com",
        "example.com",
        "gmx.net",
        "acme-hotmail.com",
        "hotmail.acme.com"
      })
  void anHonestDomainIsConfirmed(String domain) {
    assertEquals("confirmed", said.email(Check.EMAIL_PLAUSIBLE, "ana@" + domain));
  }

  @ParameterizedTest
  @CsvSource({
    "x@mailinator.com, disposable-domain",
    "x@in.MAILINATOR.com., disposable-domain",
    "x@notmailinator.com, confirmed",
    "x@throwaway.example, confirmed"
  })
  void throwAwayMailboxes(String email, String word) {
    assertEquals(word, said.email(Check.EMAIL_TRUSTED, email));
  }

  @Test
  void theOperatorsDomainsCountToo() {
    Said own =
        new Said("disposable-domains", "throwaway.example", "mail-domains", "casadobalcao.com.br");
    assertEquals("disposable-domain", own.email(Check.EMAIL_TRUSTED, "x@a.throwaway.example"));
    assertEquals("likely-typing-error", own.email(Check.EMAIL_PLAUSIBLE, "x@casadobaclao.com.br"));
  }
}
