package org.balcao.plugin.verifier.local;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/**
 * Whether a name reads like one. What cannot be a name is contradicted; what is unusual, and right
 * of many people, is inconclusive.
 *
 * @param testNames in plain form
 */
record NameRule(Set<String> testNames) implements Rule {
  private static final String SOURCE = "name-rules";

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");

  /** No name of a person or company, in any script, needs these. */
  private static final Pattern STRANGE =
      Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}<>{}\\[\\]|\\\\^~=@]|https?:|www\\.");

  private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{3}|\\b(\\p{L}{2,3})\\2{2}");

  /** Marks of companies, as words of their own. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(ltda|limitada|s a|sa|eireli|mei|epp|cia|comercio|industria|gmbh|ag|ug|kg|inc|llc|corp"
              + "|corporation|ltd|limited|plc|sarl|sas|srl|spa|bv|nv|oy|ab|lda)$");

  private static final List<String> ROWS =
      List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop");

  /** So many keys in a row; four occur in words ("property"). */
  private static final int KEYS = 5;

  @Override
  public Check check() {
    return Check.NAME_PLAUSIBLE;
  }

  @Override
  public Optional<CheckResult> judge(CustomerData customer, Answers answers) {
    return customer.name().flatMap(name -> judge(name, customer.kind(), answers));
  }

  private Optional<CheckResult> judge(String name, CustomerData.Kind kind, Answers answers) {
    if (name.length() > Texts.LONGEST) {
      return answers.contradicted(SOURCE, "too-long");
    }
    if (STRANGE.matcher(name).find()) {
      return answers.contradicted(SOURCE, "strange-characters");
    }
    String plain = Texts.plain(name);
    if (!LETTER.matcher(plain).find()) {
      return answers.contradicted(SOURCE, "no-letters");
    }
    if (testNames.contains(plain)) {
      return answers.contradicted(SOURCE, "test-name");
    }
    if (REPEATED.matcher(plain).find()) {
      return answers.contradicted(SOURCE, "repeated-letters");
    }
    if (isKeyboardRow(plain)) {
      return answers.contradicted(SOURCE, "keyboard-row");
    }
    return kind == CustomerData.Kind.PERSON ? person(plain, answers) : answers.confirmed(SOURCE);
  }

  private static Optional<CheckResult> person(String plain, Answers answers) {
    if (DIGIT.matcher(plain).find()) {
      return answers.contradicted(SOURCE, "digits");
    }
    if (COMPANY.matcher(plain).find()) {
      return answers.inconclusive(SOURCE, "looks-like-a-company");
    }
    // Scripts without blanks between names write them in one word.
    boolean oneWord = plain.indexOf(' ') < 0 && plain.chars().allMatch(c -> c < 0x2E80);
    return oneWord ? answers.inconclusive(SOURCE, "one-word") : answers.confirmed(SOURCE);
  }

  private static boolean isKeyboardRow(String plain) {
    for (String row : ROWS) {
      for (int i = 0; i + KEYS <= row.length(); i++) {
        String keys = row.substring(i, i + KEYS);
        if (plain.contains(keys) || plain.contains(new StringBuilder(keys).reverse())) {
          return true;
        }
      }
    }
    return false;
  }
}
