package org.balcao.backoffice.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** A page of rows with an id, oldest first: ids rise with time. */
final class Page {
  private final StringBuilder where = new StringBuilder("where 1 = 1");
  private final List<@Nullable Object> parameters = new ArrayList<>();
  private final int most;

  /**
   * @param most at most so many rows
   * @param limit the most that anybody may ask for
   */
  Page(int most, int limit) {
    if (most < 1 || most > limit) {
      throw new InvalidRequestException(
          "BAL-INV002", List.of("most: must be 1 to " + limit + ", not " + most));
    }
    this.most = most;
  }

  Page after(Optional<UUID> id) {
    return id.map(last -> and("id > ?", last)).orElse(this);
  }

  Page and(String condition, Object... values) {
    where.append(" and ").append(condition);
    parameters.addAll(List.of(values));
    return this;
  }

  /**
   * Runs it.
   *
   * @param select what comes before the conditions
   */
  <T> List<T> list(Session session, RowMapper<T> mapper, String select) {
    return session.list(
        mapper,
        select + where + " order by id fetch first " + most + " rows only",
        parameters.toArray());
  }
}
