package org.balcao.plugin.verifier.local;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/** Telephone numbers by the world's numbering plans; a number without +code is of the country. */
final class PhoneRule implements Rule {
  private static final String SOURCE = "numbering-plan";

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public Check check() {
    return Check.PHONE_FORMAT;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return customer.phone().flatMap(phone -> judge(phone, customer.country(), answers));
  }

  private Optional<CheckResult> judge(String phone, String country, Answers answers) {
    if (phone.length() > Texts.LONGEST) {
      return answers.contradicted(SOURCE, "too-long");
    }
    try {
      PhoneNumber number = plans.parse(phone, country);
      return plans.isValidNumber(number)
          ? answers.confirmed(SOURCE, plans.format(number, PhoneNumberFormat.E164))
          : answers.contradicted(SOURCE, "no-such-range");
    } catch (NumberParseException e) {
      return answers.contradicted(SOURCE, code(e.getErrorType().name()));
    }
  }

  /** The library's word for it, such as {@code not-a-number}. */
  private static String code(String type) {
    return type.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
