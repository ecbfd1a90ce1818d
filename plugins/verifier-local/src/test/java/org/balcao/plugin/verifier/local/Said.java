package org.balcao.plugin.verifier.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.PluginContext;
import org.balcao.spi.tck.TestContext;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;
import org.jspecify.annotations.Nullable;

/** What a customer said, and what an instance makes of it. */
final class Said {
  static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private final RuleBook book;
  CustomerData.Kind kind = CustomerData.Kind.PERSON;
  String country = "BR";
  @Nullable String name;
  @Nullable String taxId;
  @Nullable String email;
  @Nullable String phone;
  @Nullable Address address;

  /** Settings by names and values in turn; the defaults hold for the others. */
  Said(String... settings) {
    this.book = RuleBook.from(context(settings).settings());
  }

  /** The result of a check, as one word: {@code confirmed}, {@code unsupported}, or the code. */
  String word(Check check) {
    CheckResult result = result(check);
    if (result instanceof CheckResult.Contradicted no) {
      return no.code();
    }
    if (result instanceof CheckResult.Inconclusive maybe) {
      return "maybe " + maybe.why();
    }
    return result instanceof CheckResult.Confirmed ? "confirmed" : "unsupported";
  }

  CheckResult result(Check check) {
    CustomerData customer =
        new CustomerData(
            Optional.empty(),
            kind,
            country,
            Optional.ofNullable(name),
            Optional.ofNullable(taxId),
            Optional.empty(),
            Optional.ofNullable(email),
            Optional.ofNullable(phone),
            Optional.ofNullable(address));
    Rule rule = book.rules().get(check);
    return (rule == null ? Optional.<CheckResult>empty() : rule.judge(customer, new Answers(NOW)))
        .orElse(new CheckResult.NotSupported());
  }

  String name(String text) {
    name = text;
    return word(Check.NAME_PLAUSIBLE);
  }

  String taxId(String text) {
    taxId = text;
    return word(Check.TAX_ID_FORMAT);
  }

  String phone(String text) {
    phone = text;
    return word(Check.PHONE_FORMAT);
  }

  String email(Check check, String text) {
    email = text;
    return word(check);
  }

  String postalCode(@Nullable String region, @Nullable String code) {
    address = Address.of("Ana Lima", "Rua A, 1", "Cidade", region, code, country);
    return word(Check.POSTAL_CODE_MATCHES);
  }

  static PluginContext context(String... values) {
    return TestContext.of(
        "rules", new LocalVerifierProvider(), Clock.fixed(NOW, ZoneOffset.UTC), values);
  }
}
