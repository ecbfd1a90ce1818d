package org.balcao.backoffice.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** Finds orders, page by page. */
@Dependent
class Finding {
  private static final int MOST = 500;

  private final Orders orders;
  private final AnnotationTable annotations;
  private final StoreClock clock;

  @Inject
  Finding(Orders orders, AnnotationTable annotations, StoreClock clock) {
    this.orders = orders;
    this.annotations = annotations;
    this.clock = clock;
  }

  private record Hit(UUID id, Object value) {}

  OrderPage page(Session session, OrderSearch search, Optional<String> after, int most) {
    if (most < 1 || most > MOST) {
      throw new InvalidRequestException("BAL-DSK004", "most: 1 to " + MOST);
    }
    List<Hit> hits = hits(session, search, after.map(a -> Cursor.read(a, search)), most + 1);
    boolean more = hits.size() > most;
    List<Hit> shown = more ? hits.subList(0, most) : hits;
    List<UUID> ids = shown.stream().map(Hit::id).toList();
    AnnotationTable.Beside beside = annotations.beside(session, ids);
    List<FoundOrder> found = new ArrayList<>();
    for (OrderView order : orders.load(session, ids)) {
      found.add(
          new FoundOrder(
              order,
              beside.tags().getOrDefault(order.id(), new TreeSet<>()),
              Optional.ofNullable(beside.assignees().get(order.id())),
              beside.holds().getOrDefault(order.id(), List.of()),
              beside.notes().getOrDefault(order.id(), 0)));
    }
    return new OrderPage(
        found,
        more
            ? Optional.of(
                new Cursor(shown.get(most - 1).value(), shown.get(most - 1).id()).write(search))
            : Optional.empty());
  }

  /** The ids alone, in the sequence of the search. */
  List<UUID> ids(Session session, OrderSearch search, int most) {
    return hits(session, search, Optional.empty(), most).stream().map(Hit::id).toList();
  }

  private List<Hit> hits(Session session, OrderSearch search, Optional<Cursor> after, int most) {
    SearchSql sql = new SearchSql(search, clock.zone());
    String column = column(search.sort());
    String beyond = search.descending() ? "<" : ">";
    after.ifPresent(
        end ->
            sql.add(
                "("
                    + column
                    + " "
                    + beyond
                    + " ? or ("
                    + column
                    + " = ? and o.id "
                    + beyond
                    + " ?))",
                end.value(),
                end.value(),
                end.id()));
    String direction = search.descending() ? " desc" : "";
    return session.list(
        row ->
            new Hit(
                row.id("id"),
                switch (search.sort()) {
                  case PLACED, CHANGED -> row.instant("sorted");
                  case TOTAL -> row.decimal("sorted");
                  case NUMBER -> row.text("sorted");
                }),
        "select o.id as id, "
            + column
            + " as sorted from balcao_order o"
            + sql.where()
            + " order by "
            + column
            + direction
            + ", o.id"
            + direction
            + " fetch first "
            + most
            + " rows only",
        sql.parameters());
  }

  private static String column(OrderSearch.Sort sort) {
    return switch (sort) {
      case PLACED -> "o.placed_at";
      case CHANGED -> "o.changed_at";
      case TOTAL -> "o.total";
      case NUMBER -> "o.number";
    };
  }
}
