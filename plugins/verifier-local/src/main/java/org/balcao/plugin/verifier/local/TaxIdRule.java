package org.balcao.plugin.verifier.local;

import br.com.caelum.stella.ValidationMessage;
import br.com.caelum.stella.validation.CNPJValidator;
import br.com.caelum.stella.validation.CPFValidator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/**
 * CPF and CNPJ of Brazil, whose CNPJ may hold letters. Of other countries it knows no tax ids, and
 * says nothing about them.
 */
final class TaxIdRule implements Rule {
  private static final String COUNTRY = "BR";
  private static final int CPF_LENGTH = 11;
  private static final int CNPJ_LENGTH = 14;

  /** What people write between the digits. */
  private static final Pattern PUNCTUATION = Pattern.compile("[\\s./-]");

  private static final Pattern ASCII_LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Z]*");

  @Override
  public Check check() {
    return Check.TAX_ID_FORMAT;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return customer.country().equals(COUNTRY)
        ? customer.taxId().flatMap(taxId -> judge(taxId, customer.kind(), answers))
        : Optional.empty();
  }

  private static Optional<CheckResult> judge(
      String taxId, CustomerData.Kind kind, Answers answers) {
    if (taxId.length() > Texts.LONGEST) {
      return answers.contradicted("check-digit", "too-long");
    }
    // Written without punctuation, since the library takes that of a CNPJ between digits only.
    String bare = PUNCTUATION.matcher(taxId).replaceAll("").toUpperCase(Locale.ROOT);
    if (!ASCII_LETTERS_AND_DIGITS.matcher(bare).matches()) {
      return answers.contradicted("check-digit", "strange-characters");
    }
    boolean cpf = bare.length() == CPF_LENGTH;
    if (!cpf && bare.length() != CNPJ_LENGTH) {
      return answers.contradicted("check-digit", "wrong-length");
    }
    Optional<String> flaw =
        cpf
            ? flaw(new CPFValidator(false).invalidMessagesFor(bare))
            : flaw(new CNPJValidator(false).invalidMessagesFor(bare));
    if (flaw.isPresent()) {
      return answers.contradicted("check-digit", flaw.get());
    }
    if (cpf != (kind == CustomerData.Kind.PERSON)) {
      return answers.contradicted("check-digit", cpf ? "of-a-person" : "of-a-company");
    }
    return answers.confirmed("check-digit", bare);
  }

  private static Optional<String> flaw(List<ValidationMessage> messages) {
    return messages.stream()
        .map(ValidationMessage::getMessage)
        .map(
            message ->
                message.contains("REPEATED")
                    ? "repeated-digits"
                    : message.contains("CHECK DIGITS") ? "wrong-check-digits" : "malformed")
        .findFirst();
  }
}
