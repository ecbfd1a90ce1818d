package org.balcao.examples.quickstart.report;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Map;

/** The last line of every command that measures or proves something. */
public final class ResultLine {
  private static final Jsonb JSON = JsonbBuilder.create();

  private ResultLine() {}

  /** {@code RESULT} and the fields as one JSON object. */
  public static String of(Map<String, Object> fields) {
    return "RESULT " + JSON.toJson(fields);
  }
}
