package org.balcao.plugin.verifier.local;

import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/** The syntax of e-mail addresses. */
final class EmailFormatRule implements Rule {
  private static final String SOURCE = "syntax";

  private final EmailValidator syntax = EmailValidator.getInstance(false, false);

  @Override
  public Check check() {
    return Check.EMAIL_FORMAT;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return customer
        .email()
        .flatMap(
            given ->
                Mailbox.of(customer)
                    .flatMap(mailbox -> judge(mailbox, answers))
                    .or(() -> answers.contradicted(SOURCE, "malformed")));
  }

  private Optional<CheckResult> judge(Mailbox mailbox, Answers answers) {
    if (syntax.isValid(mailbox.text()) && mailbox.domain().startsWith("[")) {
      // Right by the standard, and written by no buyer.
      return answers.inconclusive(SOURCE, "address-literal");
    }
    if (syntax.isValid(mailbox.text())) {
      return answers.confirmed(SOURCE, mailbox.text());
    }
    // New top-level domains come up more often than the library's list does.
    int dot = mailbox.domain().lastIndexOf('.');
    return dot > 0
            && mailbox.domain().substring(dot + 1).matches("[a-z][a-z0-9-]{0,61}[a-z0-9]")
            && syntax.isValid(mailbox.local() + '@' + mailbox.domain().substring(0, dot) + ".com")
        ? answers.inconclusive(SOURCE, "unknown-top-level-domain")
        : answers.contradicted(SOURCE, "malformed");
  }
}
