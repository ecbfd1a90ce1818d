package org.balcao.kernel;

/** The thing asked for does not exist, or is not one that the actor may know of. */
public final class NotFoundException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what in the words of the API, such as {@code order}
   * @param id as it was asked for
   */
  public NotFoundException(String what, Object id) {
    super("BAL-GEN001", "there is no " + what + " '" + id + "'");
  }
}
