package org.balcao.plugin.fraud.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column that a model looks at.
 *
 * @param format how its moments are written, if it is one of moments
 * @param levels the words that have a feature of their own, most frequent first; empty if they are
 *     too many for that
 */
record Column(String name, ColumnKind kind, @Nullable TimeFormat format, List<String> levels) {
  Column {
    levels = List.copyOf(levels);
  }

  boolean is(ColumnKind other) {
    return kind == other;
  }
}
