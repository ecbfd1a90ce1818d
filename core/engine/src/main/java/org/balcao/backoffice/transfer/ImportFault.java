package org.balcao.backoffice.transfer;

import java.util.Optional;

/**
 * Why an order of a file is not taken in. It repeats no value of a person.
 *
 * @param line of the file, counted from 1
 * @param number of the order at its source, where it is known
 * @param column the word of the column; empty where none is to blame
 * @param code stable, for programs
 * @param problem what is wrong
 * @param remedy what to do
 */
public record ImportFault(
    long line, Optional<String> number, String column, String code, String problem, String remedy) {
  @Override
  public String toString() {
    return "line "
        + line
        + number.map(n -> ", order " + n).orElse("")
        + (column.isEmpty() ? "" : ", " + column)
        + ": "
        + code
        + ": "
        + problem
        + "; "
        + remedy;
  }
}
