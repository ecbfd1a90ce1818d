package org.balcao.plugin.fraud.model;

/**
 * Data or a model that cannot be used; the message says which file, line and column, what is wrong
 * there and what to do. Nothing was written.
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was wrong, where, what to do; holds no value of a person
   */
  public ModelException(String message) {
    super(message);
  }

  /**
   * @param cause kept for the log
   */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
