package org.balcao.spi.policy;

import java.time.LocalDate;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says how long personal data is kept, and what keeps it from being erased.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that what is kept has a rule; a policy that fails means that nothing is erased.
 *
 * <p>Configured as {@code balcao.retention-policy.<name>.type}. Planned: {@code by-category}. Prove
 * yours with {@code RetentionPolicyContract}.
 */
@ExtensionPoint(
    kind = "retention-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = RetentionPolicyProvider.class,
    planned = "by-category",
    without = "Nothing is erased by itself.")
public interface RetentionPolicy extends Policy {

  /** What becomes of it. */
  Retention judge(Datum datum);

  /**
   * Personal data, without the data itself.
   *
   * @param category such as {@code order}, {@code invoice}, {@code conversation}
   * @param country whose law counts, ISO 3166-1 alpha-2
   * @param createdOn when it came into being
   * @param lastUsedOn when it was last needed
   * @param erasureAsked whether the person has asked for it to be erased
   * @param today the date that counts, in the store's zone
   */
  record Datum(
      String category,
      String country,
      LocalDate createdOn,
      LocalDate lastUsedOn,
      boolean erasureAsked,
      LocalDate today) {}

  /**
   * What becomes of it.
   *
   * @param keepUntil last date on which it is kept; before today means that it goes
   * @param rule the law or rule that says so
   */
  record Retention(LocalDate keepUntil, String rule) {
    /** Refuses a retention without a rule. */
    public Retention {
      if (rule.isBlank()) {
        throw new IllegalArgumentException("what is kept, or not, has a rule");
      }
    }
  }
}
