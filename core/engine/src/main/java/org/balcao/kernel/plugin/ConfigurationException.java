package org.balcao.kernel.plugin;

import java.util.List;
import org.balcao.kernel.BalcaoException;

/**
 * The plugins are not configured right, so the store does not start. The message lists everything
 * that is wrong, one line each: a stable code, the key, what is wrong with it and what to do. It
 * never holds a value that could be a secret.
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
                ? "the plugins are not configured right:"
                : "the plugins are not configured right, in " + problems.size() + " places:")
            + "\n  "
            + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line for each thing that is wrong, without line breaks. */
  public List<String> problems() {
    return problems;
  }
}
