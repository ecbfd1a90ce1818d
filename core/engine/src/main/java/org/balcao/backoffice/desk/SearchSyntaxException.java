package org.balcao.backoffice.desk;

import java.util.Optional;
import org.balcao.kernel.BalcaoException;

/** The text of a search cannot be read. */
public final class SearchSyntaxException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final transient Optional<String> nearest;

  SearchSyntaxException(int position, String problem, Optional<String> nearest) {
    super(
        "BAL-DSK001",
        "search, character "
            + position
            + ": "
            + problem
            + nearest.map(name -> " Did you mean '" + name + "'?").orElse(""));
    this.position = position;
    this.nearest = nearest;
  }

  /** Which character it is about, counted from 1. */
  public int position() {
    return position;
  }

  /** The known word that is closest to what was written, if one is close at all. */
  public Optional<String> nearest() {
    return nearest;
  }
}
