package org.balcao.kernel.plugin;

import java.util.List;
import org.balcao.kernel.BalcaoException;
import org.balcao.kernel.config.Problem;

/**
 * The configuration is not right, so the store does not start. The message lists everything that is
 * wrong, one line each: a stable code, the key, what is wrong with it and what to do. It never
 * holds a value that could be a secret.
 */
public final class ConfigurationException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param problems one line each: a stable code, the key, what is wrong and what to do
   */
  public ConfigurationException(List<String> problems) {
    super(
        "BAL-PLG001",
        (problems.size() == 1
                ? "the configuration is not right:"
                : "the configuration is not right, in " + problems.size() + " places:")
            + "\n  "
            + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Fails a start if there is a problem. */
  static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems.stream().map(Problem::toString).toList());
    }
  }

  /** One line for each thing that is wrong, without line breaks. */
  public List<String> problems() {
    return problems;
  }
}
