package org.balcao.spi.fiscal;

/**
 * A place in a series of documents.
 *
 * @param series as the authority knows it; may be empty where there is only one
 * @param number from 1
 */
public record FiscalNumber(String series, long number) {
  /** Refuses a number below 1. */
  public FiscalNumber {
    if (number < 1) {
      throw new IllegalArgumentException("numbers of documents count from 1");
    }
  }

  @Override
  public String toString() {
    return series.isEmpty() ? Long.toString(number) : series + "/" + number;
  }
}
