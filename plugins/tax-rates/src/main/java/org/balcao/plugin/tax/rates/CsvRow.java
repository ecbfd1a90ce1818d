package org.balcao.plugin.tax.rates;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line on which it starts, counted from 1
 */
record CsvRow(int line, List<String> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  /** The stripped cell, empty where the row is too short. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }
}
