package org.balcao.spi.verification;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What came of a verification. Its {@code toString} shows no personal data.
 *
 * @param results one per check that was asked for, none missing and none more
 * @param address the customer's address in the post's own form, if it was checked
 * @param cost what the provider bills for this verification; absent where it does not say
 * @param validUntil until when the answers need not be asked again; absent where it is the store's
 *     to say
 */
public record VerificationReport(
    Map<Check, CheckResult> results,
    Optional<Address> address,
    Optional<Money> cost,
    Optional<Instant> validUntil) {

  /** Copies the map; refuses an empty one and a negative cost. */
  public VerificationReport {
    results = Map.copyOf(results);
    if (results.isEmpty()) {
      throw new IllegalArgumentException("a report answers one check or more");
    }
    if (cost.isPresent() && cost.get().isNegative()) {
      throw new IllegalArgumentException("a verification does not earn money");
    }
  }

  /**
   * A report of a verification that costs nothing.
   *
   * @param asked all checks that were asked for; those that {@code answers} lacks are not supported
   * @param answers what was found out; may hold more than was asked, which is left out
   */
  public static VerificationReport of(Set<Check> asked, Map<Check, CheckResult> answers) {
    Map<Check, CheckResult> results = new EnumMap<>(Check.class);
    for (Check check : asked) {
      results.put(check, answers.getOrDefault(check, new CheckResult.NotSupported()));
    }
    return new VerificationReport(results, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return "VerificationReport[" + results + "]";
  }
}
