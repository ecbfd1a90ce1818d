package org.balcao.spi;

/**
 * A place in a provider's stream of news, up to which the store has read. Opaque to the kernel,
 * which stores it with what it read and hands it back.
 *
 * @param value at most 1000 characters; no secret
 */
public record Cursor(String value) {

  /** The place before the first item. */
  public static final Cursor START = new Cursor("");

  /** Refuses a value that is too long. */
  public Cursor {
    if (value.length() > 1000) {
      throw new IllegalArgumentException("a cursor has at most 1000 characters");
    }
  }

  /** Whether nothing was read yet. */
  public boolean isStart() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
