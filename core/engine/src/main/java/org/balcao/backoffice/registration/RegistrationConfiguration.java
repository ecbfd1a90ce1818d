package org.balcao.backoffice.registration;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.VerificationRequest.Ground;

/** What is checked, by whom, for how much, and how long it holds. */
public final class RegistrationConfiguration implements KeyDeclaration {
  static final ConfigKey<Set<Check>> CHECKS =
      ConfigKey.text(
          "balcao.registration.checks",
          "tax-id-format, name-plausible, postal-code-matches, phone-format, email-format,"
              + " email-plausible, email-trusted",
          "checks, separated by commas",
          "must name one check or more, such as tax-id-format, email-format",
          RegistrationConfiguration::checks,
          "Which statements of a customer are checked.");

  static final ConfigKey<Set<Check>> REQUIRE =
      ConfigKey.optional(
          "balcao.registration.require",
          "no order waits for a check",
          "checks, separated by commas",
          "must name one check or more, such as tax-id-format, email-format",
          RegistrationConfiguration::checks,
          "Which statements have to be confirmed before a customer's first order; they are checked"
              + " even where the checks do not name them.");

  static final ConfigKey<List<String>> CHAIN =
      ConfigKey.optional(
          "balcao.registration.chain",
          "all verifiers, by their `order`, then by name",
          "names, separated by commas",
          "must name one verifier or more, none of them twice",
          RegistrationConfiguration::names,
          "Which verifiers are asked, in this order: the cheap ones first.");

  static final ConfigKey<Money> CEILING =
      ConfigKey.optional(
          "balcao.registration.cost-ceiling",
          "there is no ceiling",
          "money",
          "must be a currency code and an amount of more than zero, such as BRL 5.00",
          RegistrationConfiguration::positive,
          "What verifying one customer may cost, over all the time that it is a customer.");

  static final ConfigKey<Map<String, BigDecimal>> PRICES =
      ConfigKey.optional(
          "balcao.registration.prices",
          "the most that the verifier has billed so far",
          "names and amounts, such as `bureau 2.50, register 0.10`",
          "must be names and amounts in the ceiling's currency, such as bureau 2.50, register 0.10",
          RegistrationConfiguration::prices,
          "What one question costs at most, so that it is known before it is asked.");

  static final ConfigKey<Duration> VALIDITY =
      ConfigKey.duration(
          "balcao.registration.validity",
          "P365D",
          "How long an answer holds for which the verifier names no time.");

  static final ConfigKey<Duration> RETRY_AFTER =
      ConfigKey.duration(
          "balcao.registration.retry-after",
          "P1D",
          "When a check is made again for which a verifier gave no answer; no answer is asked for"
              + " again sooner.");

  static final ConfigKey<Duration> PATIENCE =
      ConfigKey.duration(
          "balcao.registration.patience",
          "PT30M",
          "How long a verifier that cannot be reached is asked again before the next one is.");

  static final ConfigKey<Duration> REVIEW_PATIENCE =
      ConfigKey.duration(
          "balcao.registration.review-patience",
          "P7D",
          "How long an answer is waited for that a verifier has promised and not given.");

  static final ConfigKey<String> COUNTRY =
      ConfigKey.text(
          "balcao.registration.country",
          "BR",
          "ISO 3166-1 alpha-2",
          "must be the two letters of a country, such as BR",
          RegistrationConfiguration::country,
          "Whose rules hold for a customer who has no address and whose language names no country.");

  static final ConfigKey<String> GROUND =
      ConfigKey.word(
          "balcao.registration.legal-ground",
          List.of(
              "contract",
              "consent",
              "legal-obligation",
              "legitimate-interest",
              "credit-protection"),
          "Why the law allows to give customers' data to verifiers.");

  static final ConfigKey<String> PURPOSE =
      ConfigKey.text(
          "balcao.registration.purpose",
          "verification of customer accounts",
          "To what end, as the store's record of processing names it; verifiers are told.");

  /** For {@link java.util.ServiceLoader}. */
  public RegistrationConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(
        CHECKS,
        REQUIRE,
        CHAIN,
        CEILING,
        PRICES,
        VALIDITY,
        RETRY_AFTER,
        PATIENCE,
        REVIEW_PATIENCE,
        COUNTRY,
        GROUND,
        PURPOSE);
  }

  static Ground ground(String word) {
    return Ground.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Set<Check> checks(String text) {
    Set<Check> checks = EnumSet.noneOf(Check.class);
    parts(text, part -> part.toUpperCase(Locale.ROOT).replace('-', '_'))
        .forEach(name -> checks.add(Check.valueOf(name)));
    return Set.copyOf(checks);
  }

  private static List<String> names(String text) {
    List<String> names = parts(text, part -> part);
    if (Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException("named twice");
    }
    return names;
  }

  private static List<String> parts(String text, Function<String, String> form) {
    List<String> parts =
        Stream.of(text.split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(form)
            .toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("names nothing");
    }
    return parts;
  }

  private static Money positive(String text) {
    Money money = Money.parse(text);
    if (!money.isPositive()) {
      throw new IllegalArgumentException("not more than zero");
    }
    return money;
  }

  private static Map<String, BigDecimal> prices(String text) {
    Map<String, BigDecimal> prices = new LinkedHashMap<>();
    for (String part : new ArrayList<>(parts(text, p -> p))) {
      String[] words = part.split("\\s+", -1);
      BigDecimal amount = new BigDecimal(words[1]);
      if (words.length != 2 || amount.signum() < 0 || amount.scale() > 4) {
        throw new IllegalArgumentException("no name and amount");
      }
      prices.put(words[0], amount);
    }
    return Map.copyOf(prices);
  }

  private static String country(String text) {
    if (!text.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("no country");
    }
    return text;
  }
}
