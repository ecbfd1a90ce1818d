package org.balcao.spi;

/** How safe it is to send the same operation twice. Declared per operation by {@link Effect}. */
public enum IdempotencyKind {
  /** The provider de-duplicates on a key that we send. */
  NATIVE_KEY,
  /** We choose the id of the thing made; a repeat is answered with what exists. */
  CLIENT_ASSIGNED_ID,
  /** No de-duplication, but our reference can be searched for afterwards. */
  SEARCHABLE_REFERENCE,
  /**
   * A duplicate is possible and cannot be found out. The kernel never repeats such an operation by
   * itself once it may have been sent.
   */
  NONE
}
