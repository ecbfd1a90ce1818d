package org.balcao.plugin.verifier.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.balcao.spi.Address;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/**
 * Whether the postal code of an address lies in its region.
 *
 * @param ranges of the countries that are known; of others nothing is said
 */
record PostalCodeRule(PostalRanges ranges) implements Rule {
  private static final String SOURCE = "postal-ranges";

  private static final Pattern BLANKS = Pattern.compile("[\\s.-]");

  @Override
  public Check check() {
    return Check.POSTAL_CODE_MATCHES;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return customer
        .address()
        .filter(address -> ranges.knows(address.country()))
        .flatMap(address -> judge(address, answers));
  }

  private Optional<CheckResult> judge(Address address, Answers answers) {
    String postalCode = address.postalCode();
    String region = address.region();
    if (postalCode == null || region == null) {
      return Optional.empty();
    }
    String code = BLANKS.matcher(postalCode).replaceAll("").toUpperCase(Locale.ROOT);
    String country = address.country();
    if (!ranges.fits(country, code)) {
      return answers.contradicted(SOURCE, "malformed");
    }
    Optional<String> named = ranges.region(country, region);
    if (named.isEmpty()) {
      return answers.inconclusive(SOURCE, "unknown-region");
    }
    List<String> holding = ranges.regions(country, code);
    if (holding.isEmpty()) {
      return answers.inconclusive(SOURCE, "unassigned-range");
    }
    return holding.contains(named.get())
        ? answers.confirmed(SOURCE, code)
        : answers.contradicted(SOURCE, "other-region", OptionalDouble.empty(), holding.get(0));
  }
}
