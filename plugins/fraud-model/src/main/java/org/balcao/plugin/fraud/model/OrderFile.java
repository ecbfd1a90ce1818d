package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file of orders with a header (UTF-8; comma, semicolon, tab or bar, whichever the header
 * has), and what is known about its columns. What is not said is guessed from names and values.
 *
 * @param file where it is
 * @param label the column that says what each order was; guessed for training where absent
 * @param positive the label's value for fraud; guessed where absent, if the label has two values
 * @param time the column of the moment that an order is judged at, such as that of the purchase
 * @param signup the column of the moment at which the buyer's account was made
 * @param id the column that tells accounts apart, and names rows in what is written
 * @param exclude columns that the model must not see
 * @param kinds what columns are, where the guess would be wrong
 */
public record OrderFile(
    Path file,
    Optional<String> label,
    Optional<String> positive,
    Optional<String> time,
    Optional<String> signup,
    Optional<String> id,
    Set<String> exclude,
    Map<String, ColumnKind> kinds) {

  /** Copies the collections. */
  public OrderFile {
    exclude = Set.copyOf(exclude);
    kinds = Map.copyOf(kinds);
  }

  /** A file of which everything is guessed. */
  public static OrderFile of(Path file) {
    return new OrderFile(
        file,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of());
  }

  /** The same, labelled: {@code positive} in the column {@code column} means fraud. */
  public OrderFile labelled(String column, String value) {
    return new OrderFile(
        file, Optional.of(column), Optional.of(value), time, signup, id, exclude, kinds);
  }

  /** The same, with the moments of purchase and of sign-up in these columns. */
  public OrderFile timed(String purchase, String registered) {
    return new OrderFile(
        file, label, positive, Optional.of(purchase), Optional.of(registered), id, exclude, kinds);
  }

  /** The same, with accounts told apart by this column. */
  public OrderFile identified(String column) {
    return new OrderFile(file, label, positive, time, signup, Optional.of(column), exclude, kinds);
  }

  /** The same without these columns. */
  public OrderFile without(Set<String> columns) {
    return new OrderFile(file, label, positive, time, signup, id, columns, kinds);
  }

  /** The same, with a column of this kind. */
  public OrderFile with(String column, ColumnKind kind) {
    Map<String, ColumnKind> more = new LinkedHashMap<>(kinds);
    more.put(column, kind);
    return new OrderFile(file, label, positive, time, signup, id, exclude, more);
  }
}
