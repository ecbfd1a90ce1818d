package org.balcao.plugin.verifier.local;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/**
 * Throw-away mailboxes.
 *
 * @param disposable domains, each with its subdomains
 */
record EmailTrustRule(Set<String> disposable) implements Rule {
  private static final String SOURCE = "disposable-domains";

  @Override
  public Check check() {
    return Check.EMAIL_TRUSTED;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return Mailbox.of(customer)
        .flatMap(
            mailbox ->
                listed(mailbox.domain())
                    ? answers.contradicted(SOURCE, "disposable-domain")
                    : answers.confirmed(SOURCE));
  }

  private boolean listed(String domain) {
    String rest = domain;
    while (!rest.isEmpty()) {
      if (disposable.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return false;
  }
}
