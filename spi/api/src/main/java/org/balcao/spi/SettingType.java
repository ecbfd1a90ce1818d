package org.balcao.spi;

/** What the value of a {@link Setting} must be; the kernel checks it at start. */
public enum SettingType {
  /** Any text that is not blank. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A decimal number with a point. */
  DECIMAL,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** ISO-8601, such as {@code PT5S} or {@code P30D}. */
  DURATION,
  /** ISO-8601 local date. */
  DATE,
  /** A currency code and an amount, such as {@code BRL 10.50}. */
  MONEY,
  /** An absolute URI. */
  URI,
  /** A path of the file system. */
  PATH,
  /** Texts separated by commas; blanks around them do not count. */
  LIST
}
