package org.balcao.backoffice.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balcao.kernel.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Refuses requests that can never work, naming all that is wrong with them, but not the values. */
final class CustomerRequests {
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

  private CustomerRequests() {}

  static void check(RegisterCustomer request) {
    List<String> problems = new ArrayList<>();
    if (!EMAIL.matcher(request.email()).matches()) {
      problems.add(
          "email: must be an address of 3 to 254 characters, at most 64 of them before its one @");
    }
    text("name", request.name(), 200, problems);
    text("phone", request.phone(), 60, problems);
    text("taxId", request.taxId(), 40, problems);
    text("group", request.group(), 60, problems);
    if (request.locale().toLanguageTag().length() > 35) {
      problems.add("locale: its language tag must have at most 35 characters");
    }
    done(problems);
  }

  static void done(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CUS001", problems);
    }
  }

  private static void text(String field, @Nullable String text, int most, List<String> problems) {
    if (text != null
        && (text.isBlank()
            || text.length() > most
            || text.chars().anyMatch(Character::isISOControl))) {
      problems.add(field + ": must have 1 to " + most + " characters, no control characters");
    }
  }
}
