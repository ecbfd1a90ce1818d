package org.balcao.backoffice.transfer;

/**
 * Keeps a cell from being a formula: a spreadsheet computes what begins with one of a few
 * characters, whoever wrote it. Such a cell gets an apostrophe before it, which spreadsheets take
 * for "this is text", and which an import takes away again. Source: OWASP, "CSV Injection".
 */
final class CsvCell {
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

  private CsvCell() {}

  static String defused(String value) {
    return dangerous(value) ? "'" + value : value;
  }

  static String original(String cell) {
    return cell.startsWith("'") && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean dangerous(String value) {
    String shown = value.replaceFirst("^[ \u00A0]+", "");
    return !shown.isEmpty() && DANGEROUS.indexOf(shown.charAt(0)) >= 0;
  }
}
