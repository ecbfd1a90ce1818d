package org.balcao.plugin.fraud.model;

import java.util.List;
import java.util.Optional;

/**
 * What a model knows about the columns of its files.
 *
 * @param columns those that it looks at, in the order of the file that it was trained from
 * @param ignored those that it does not look at
 * @param label what each order was
 * @param positive the label of fraud
 * @param time the moment of the order, one of the columns
 * @param signup the moment of the account, one of the columns
 * @param account what tells accounts apart
 * @param key what names rows in what is written
 * @param accountsReturn whether accounts have several orders, so that their past tells something
 */
record Schema(
    List<Column> columns,
    List<String> ignored,
    String label,
    String positive,
    Optional<String> time,
    Optional<String> signup,
    Optional<String> account,
    Optional<String> key,
    boolean accountsReturn) {
  Schema {
    columns = List.copyOf(columns);
    ignored = List.copyOf(ignored);
  }

  Column column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /** The columns that a file must have to be judged by the model. */
  List<String> needed() {
    return columns.stream().map(Column::name).toList();
  }
}
