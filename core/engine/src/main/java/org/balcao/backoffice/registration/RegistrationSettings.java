package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.VerificationRequest.LegalBasis;
import org.eclipse.microprofile.config.Config;

/** The configuration of this feature, read once. */
@Dependent
class RegistrationSettings {
  private final Set<Check> checks;
  private final Set<Check> required;
  private final Optional<List<String>> chain;
  private final Optional<Money> ceiling;
  private final Map<String, BigDecimal> prices;
  private final Duration validity;
  private final Duration retryAfter;
  private final Duration patience;
  private final Duration reviewPatience;
  private final String country;
  private final LegalBasis basis;

  @Inject
  RegistrationSettings(Config config) {
    this.required = RegistrationConfiguration.REQUIRE.find(config).orElse(Set.of());
    this.checks =
        Stream.concat(RegistrationConfiguration.CHECKS.in(config).stream(), required.stream())
            .collect(Collectors.toUnmodifiableSet());
    this.chain = RegistrationConfiguration.CHAIN.find(config);
    this.ceiling = RegistrationConfiguration.CEILING.find(config);
    this.prices = RegistrationConfiguration.PRICES.find(config).orElse(Map.of());
    this.validity = RegistrationConfiguration.VALIDITY.in(config);
    this.retryAfter = RegistrationConfiguration.RETRY_AFTER.in(config);
    this.patience = RegistrationConfiguration.PATIENCE.in(config);
    this.reviewPatience = RegistrationConfiguration.REVIEW_PATIENCE.in(config);
    this.country = RegistrationConfiguration.COUNTRY.in(config);
    this.basis =
        new LegalBasis(
            RegistrationConfiguration.ground(RegistrationConfiguration.GROUND.in(config)),
            RegistrationConfiguration.PURPOSE.in(config));
  }

  Set<Check> checks() {
    return checks;
  }

  /** What has to be confirmed before a first order. */
  Set<Check> required() {
    return required;
  }

  Optional<List<String>> chain() {
    return chain;
  }

  Optional<Money> ceiling() {
    return ceiling;
  }

  /** Of one question to that verifier, in the ceiling's currency. */
  Optional<BigDecimal> price(String verifier) {
    return Optional.ofNullable(prices.get(verifier));
  }

  Duration validity() {
    return validity;
  }

  Duration retryAfter() {
    return retryAfter;
  }

  Duration patience() {
    return patience;
  }

  Duration reviewPatience() {
    return reviewPatience;
  }

  String country() {
    return country;
  }

  LegalBasis basis() {
    return basis;
  }
}
