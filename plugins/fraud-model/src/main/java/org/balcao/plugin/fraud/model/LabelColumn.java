package org.balcao.plugin.fraud.model;

import java.util.List;
import java.util.Optional;

/** Reads what orders were. */
final class LabelColumn {
  private final int index;
  private final String positive;

  LabelColumn(Schema schema, CsvRows rows) {
    index = rows.indexOf(schema.label());
    positive = schema.positive();
  }

  /** Whether an order was fraud; empty where it is not known. */
  Optional<Boolean> of(List<String> cells) {
    String text = cells.get(index).trim();
    return Cell.isMissing(text) ? Optional.empty() : Optional.of(text.equals(positive));
  }
}
