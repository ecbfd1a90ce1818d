package org.balcao.kernel;

/**
 * The request is well-formed, and the present state does not allow it. Asking again without a
 * change gives the same answer.
 */
public class ConflictException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  /**
   * @param code stable, for programs
   * @param message what stands against it and what to do
   */
  public ConflictException(String code, String message) {
    super(code, message);
  }
}
