package org.balcao.plugin.fraud.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What columns are, by their names and values. */
final class ColumnGuess {
  /** So many words have a feature each. */
  static final int LEVELS = 12;

  private static final Pattern LABEL =
      Pattern.compile("class|is_?fraud(ulent)?|fraud(ulent)?|fraud_?(flag|label|ind)|label|target");
  private static final Pattern SIGNUP =
      Pattern.compile(".*(sign_?up|signed_?up|regist(er|r)|account_?(created|opened)).*");
  private static final Pattern PURCHASE =
      Pattern.compile(
          ".*(purchase|order|placed|transaction|trans|tx|event|checkout)_?.*(time|date|at|ts).*"
              + "|timestamp|datetime|date|time|created_?at");
  private static final Pattern ACCOUNT =
      Pattern.compile("(user|customer|account|client|buyer|member|shopper)(_?(id|no|number|key))?");
  private static final Pattern ROW =
      Pattern.compile(
          "(order|transaction|trans|tx|row|record|purchase|payment|event|invoice)_?(id|no|number|key)"
              + "|id|index|unnamed.*|");
  private static final Pattern IP = Pattern.compile("(.*_)?ip(_?v?[46])?(_?addr(ess)?)?(_.*)?");
  private static final Pattern EMAIL = Pattern.compile(".*e_?mail.*");
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(.*_)?(device|fingerprint|cookie|session|card|token|phone|mobile|telephone|passport|tax"
              + "|cpf|cnpj|iban|uuid|guid|hash)(_?(id|no|number|num|hash|key|code))?|.+_id");

  private ColumnGuess() {}

  /** {@code purchaseTime}, {@code Purchase Time} and {@code purchase_time} are one. */
  static String plain(String name) {
    return name.trim()
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  static boolean looksLikeLabel(String name) {
    return LABEL.matcher(plain(name)).matches();
  }

  static boolean looksLikeSignup(String name) {
    return SIGNUP.matcher(plain(name)).matches();
  }

  static boolean looksLikePurchase(String name) {
    return !looksLikeSignup(name) && PURCHASE.matcher(plain(name)).matches();
  }

  static boolean looksLikeAccount(String name) {
    return ACCOUNT.matcher(plain(name)).matches();
  }

  static boolean looksLikeRow(String name) {
    return ROW.matcher(plain(name)).matches();
  }

  /** The kind of a column that nothing was said about. */
  static ColumnKind kind(ColumnProfile profile) {
    String name = plain(profile.name);
    if (profile.distinct() <= 1 || profile.isSequence()) {
      return ColumnKind.IGNORED;
    }
    if (IP.matcher(name).matches() && profile.isAddresses()) {
      return ColumnKind.IP;
    }
    if (isTime(profile, name)) {
      return ColumnKind.TIME;
    }
    boolean many = profile.distinct() > 50;
    if (EMAIL.matcher(name).matches() && profile.isMailboxes() && many) {
      return ColumnKind.EMAIL;
    }
    if (IDENTIFIER.matcher(name).matches() && many) {
      return ColumnKind.IDENTIFIER;
    }
    if (profile.isNumeric()) {
      return ColumnKind.NUMBER;
    }
    if (profile.isAddresses()) {
      return ColumnKind.IP;
    }
    return profile.distinct() <= 1_000 && profile.distinct() <= Math.max(50, profile.values / 5)
        ? ColumnKind.CATEGORY
        : ColumnKind.IDENTIFIER;
  }

  /** A plain number is a moment only where the name says so. */
  private static boolean isTime(ColumnProfile profile, String name) {
    TimeFormat format = profile.timeFormat();
    if (format == null) {
      return false;
    }
    boolean plainNumber =
        List.of(TimeFormat.EPOCH_SECONDS, TimeFormat.EPOCH_MILLIS, TimeFormat.COMPACT)
            .contains(format);
    return !plainNumber || name.matches(".*(time|date|_at|_ts|^ts|stamp|epoch).*");
  }
}
