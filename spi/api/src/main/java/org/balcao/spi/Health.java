package org.balcao.spi;

/**
 * Whether an instance could do its work now.
 *
 * @param status the answer
 * @param detail for operators: what is wrong and what to do; empty when all is well; no secret in
 *     it
 */
public record Health(Status status, String detail) {

  /** The answer in one word. */
  public enum Status {
    /** It works. */
    UP,
    /** It works in part or slowly. */
    DEGRADED,
    /** It does not work. */
    DOWN
  }

  /** All is well. */
  public static Health up() {
    return new Health(Status.UP, "");
  }

  /** It works in part. */
  public static Health degraded(String detail) {
    return new Health(Status.DEGRADED, detail);
  }

  /** It does not work. */
  public static Health down(String detail) {
    return new Health(Status.DOWN, detail);
  }
}
