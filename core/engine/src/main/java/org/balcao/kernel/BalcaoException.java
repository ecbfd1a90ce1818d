package org.balcao.kernel;

/**
 * What the store throws on purpose. Its subclasses are the failures that a caller can tell apart; a
 * call that throws one has changed nothing.
 */
public abstract class BalcaoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, for programs: {@code BAL-<area><number>}
   * @param message what was wrong, where, and what to do; no secret and no personal data in it
   */
  protected BalcaoException(String code, String message) {
    super(code + ": " + message);
    this.code = code;
  }

  /**
   * @param cause what led to it
   */
  protected BalcaoException(String code, String message, Throwable cause) {
    super(code + ": " + message, cause);
    this.code = code;
  }

  /** Stable, for programs: {@code BAL-<area><number>}; see the message ranges in the docs. */
  public final String code() {
    return code;
  }
}
