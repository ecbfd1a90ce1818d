package org.balcao.plugin.fraud.model;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.fraud.FraudCase;

/** The columns by which cases of a store are put before a model. */
enum StoreColumns {
  /** Those of {@link OrderColumns}. */
  CASE {
    @Override
    List<String> header() {
      return OrderColumns.header();
    }

    @Override
    List<String> row(FraudCase fraudCase) {
      return OrderColumns.row(fraudCase);
    }
  },

  /** Those of the labelled orders that a store exports. */
  EXPORT {
    @Override
    List<String> header() {
      return ExportColumns.HEADER;
    }

    @Override
    List<String> row(FraudCase fraudCase) {
      return ExportColumns.row(fraudCase);
    }
  };

  abstract List<String> header();

  abstract List<String> row(FraudCase fraudCase);

  /** Those that a model was trained with; empty where it wants something else. */
  static Optional<StoreColumns> of(Schema schema) {
    for (StoreColumns columns : values()) {
      if (columns.header().containsAll(schema.needed())) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
  }

  /** What a model wants that no case of a store has. */
  static List<String> missing(Schema schema) {
    return schema.needed().stream()
        .filter(name -> !CASE.header().contains(name) && !EXPORT.header().contains(name))
        .toList();
  }
}
