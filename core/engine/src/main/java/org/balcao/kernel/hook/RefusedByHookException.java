package org.balcao.kernel.hook;

import java.util.List;
import org.balcao.kernel.BalcaoException;
import org.balcao.spi.Violation;

/** A validator has something against what was asked for; nothing was changed. */
public final class RefusedByHookException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  RefusedByHookException(String point, List<String> lines, List<Violation> violations) {
    super("BAL-HOK001", point + " is refused: " + String.join("; ", lines));
    this.violations = List.copyOf(violations);
  }

  /** Why, in the words of the validators; at least one. */
  public List<Violation> violations() {
    return violations;
  }
}
