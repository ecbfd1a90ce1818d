package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures are written for people. */
final class Figures {
  private Figures() {}

  /** Six digits, which JSON has room for; null for what is no number. */
  static JsonValue rounded(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return JsonValue.NULL;
    }
    return Json.createValue(
        new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN)));
  }

  static String of(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** A whole number without a point, another with few digits, or "missing". */
  static String plain(double value) {
    if (Double.isNaN(value)) {
      return "missing";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4g", value);
  }
}
