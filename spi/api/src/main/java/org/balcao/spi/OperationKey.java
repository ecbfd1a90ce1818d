package org.balcao.spi;

/**
 * The name that the kernel gives to one operation with an effect outside: the idempotency key. It
 * is made and committed before the first call, and stays the same over every retry and lookup of
 * that operation. It is never derived from the request's content and never made anew per try.
 *
 * @param operation what is done, for example {@code payment.authorize}; lower case, dotted
 * @param value unique among all operations of the store; 36 ASCII characters (a UUID), so that it
 *     fits the key fields of the providers known to us
 */
public record OperationKey(String operation, String value) {
  /** Refuses blank parts. */
  public OperationKey {
    if (operation.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an operation key needs an operation and a value");
    }
  }
}
