package org.balcao.kernel;

import java.util.List;

/** The request can never work. It lists all that is wrong with it, not the first thing only. */
public final class InvalidRequestException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param code stable, for programs
   * @param problems each names a field and says what it must be
   */
  public InvalidRequestException(String code, List<String> problems) {
    super(code, String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * @param problem names the field and says what it must be
   */
  public InvalidRequestException(String code, String problem) {
    this(code, List.of(problem));
  }

  /** Each names a field and says what it must be. */
  public List<String> problems() {
    return problems;
  }
}
