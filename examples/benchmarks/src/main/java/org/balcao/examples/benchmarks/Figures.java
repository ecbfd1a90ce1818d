package org.balcao.examples.benchmarks;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, and the line that tells it. */
final class Figures {
  private static final Jsonb JSON = JsonbBuilder.create();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Figures(String benchmark) {
    fields.put("benchmark", benchmark);
    fields.put("cores", Runtime.getRuntime().availableProcessors());
    fields.put("java", Runtime.version().feature());
  }

  Figures with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** A figure with as many decimals. */
  Figures with(String name, double value, int decimals) {
    return with(name, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** {@code RESULT} and the figures as one JSON object. */
  String line() {
    return "RESULT " + JSON.toJson(fields);
  }

  /** The middle one; of an even number the mean of the two in the middle. */
  static double median(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
