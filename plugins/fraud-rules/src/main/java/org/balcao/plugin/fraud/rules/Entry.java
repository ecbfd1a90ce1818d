package org.balcao.plugin.fraud.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is listed, and until when. What is listed is not in here: it is personal data.
 *
 * @param until the last day on which orders fall under it; for ever where absent
 * @param reason for staff
 */
record Entry(Optional<LocalDate> until, Optional<String> reason) {

  static final Entry PLAIN = new Entry(Optional.empty(), Optional.empty());

  boolean counts(LocalDate day) {
    return until.filter(last -> last.isBefore(day)).isEmpty();
  }

  /** The one of two that counts longer. */
  Entry orLonger(Entry other) {
    return until.isEmpty() || (other.until.isPresent() && !other.until.get().isAfter(until.get()))
        ? this
        : other;
  }

  /** Such as {@code " (charged back twice; until 2026-12-31)"}; nothing where nothing is known. */
  String explained() {
    if (reason.isEmpty() && until.isEmpty()) {
      return "";
    }
    String last = until.map(day -> "until " + day).orElse("");
    String between = reason.isPresent() && until.isPresent() ? "; " : "";
    return " (" + reason.orElse("") + between + last + ")";
  }
}
