package org.balcao.plugin.verifier.local;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.validator.routines.DomainValidator;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/**
 * Typing errors in the domains of widely used mailboxes: one slip in the name ({@code gmial.com})
 * or in what follows it ({@code gmail.con}).
 *
 * @param known domains of widely used mailboxes
 */
record EmailTypoRule(Set<String> known) implements Rule {
  private static final String SOURCE = "edit-distance";

  /** Short names have too many honest neighbours. */
  private static final int SHORTEST_NAME = 5;

  /** Of a slip that no existing domain explains. */
  private static final double PLAIN = 0.95;

  /** Of a slip that leaves a domain which somebody might own. */
  private static final double LIKELY = 0.8;

  @Override
  public Check check() {
    return Check.EMAIL_PLAUSIBLE;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return Mailbox.of(customer).flatMap(mailbox -> judge(mailbox, answers));
  }

  private Optional<CheckResult> judge(Mailbox mailbox, Answers answers) {
    Optional<String> meant =
        known.contains(mailbox.domain())
            ? Optional.empty()
            : known.stream()
                .filter(domain -> isSlip(mailbox.domain(), domain))
                .min(Comparator.naturalOrder());
    if (meant.isEmpty()) {
      return answers.confirmed(SOURCE);
    }
    boolean exists = DomainValidator.getInstance().isValid(mailbox.domain());
    return answers.contradicted(
        SOURCE,
        "likely-typing-error",
        OptionalDouble.of(exists ? LIKELY : PLAIN),
        mailbox.local() + '@' + meant.get());
  }

  private static boolean isSlip(String given, String meant) {
    int dot = meant.indexOf('.');
    int givenDot = given.indexOf('.');
    if (givenDot < 0 || dot < SHORTEST_NAME) {
      return false;
    }
    int names = EditDistance.of(given.substring(0, givenDot), meant.substring(0, dot));
    int ends = EditDistance.of(given.substring(givenDot), meant.substring(dot));
    return names + ends == 1;
  }
}
