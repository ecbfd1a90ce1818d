package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.CountView.Line;
import org.balcao.backoffice.inventory.CountView.State;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Counts and their lines. */
@Dependent
class CountTable {
  private static final String HEAD =
      "select id, location, state, note, opened_by, opened_at, ended_at, reason from"
          + " balcao_stock_count ";

  private static final int MOST = 100;

  private final StoreClock clock;

  @Inject
  CountTable(StoreClock clock) {
    this.clock = clock;
  }

  void insert(Session session, UUID id, OpenCount request, String actor) {
    session.update(
        "insert into balcao_stock_count (id, location, state, note, opened_by, opened_at) values"
            + " (?, ?, ?, ?, ?, ?)",
        id,
        request.location(),
        State.OPEN,
        request.note(),
        actor,
        clock.now());
  }

  void add(Session session, UUID id, SortedSet<String> skus) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    skus.forEach(sku -> rows.add(new Object[] {id, sku}));
    session.batch("insert into balcao_stock_count_line (count_id, sku) values (?, ?)", rows);
  }

  /** Makes everybody wait who begins or changes counts of that location. */
  void lockLocation(Session session, String location) {
    session.list(
        row -> row.text("code"),
        "select code from balcao_stock_location where code = ? for update",
        location);
  }

  /** The SKUs that other open counts of the location have. */
  SortedSet<String> taken(Session session, String location, UUID but) {
    return new TreeSet<>(
        session.list(
            row -> row.text("sku"),
            "select l.sku from balcao_stock_count_line l join balcao_stock_count c on c.id ="
                + " l.count_id where c.state = 'OPEN' and c.location = ? and c.id <> ?",
            location,
            but));
  }

  /** All SKUs that were ever at a location. */
  SortedSet<String> stocked(Session session, String location) {
    return new TreeSet<>(
        session.list(
            row -> row.text("sku"), "select sku from balcao_stock where location = ?", location));
  }

  /** Locks it against others that record, close or cancel it. */
  CountView lock(Session session, UUID id) {
    session.list(
        row -> row.id("id"), "select id from balcao_stock_count where id = ? for update", id);
    return one(session, id);
  }

  CountView one(Session session, UUID id) {
    return views(session, session.list(CountTable::head, HEAD + "where id = ?", id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("count", id));
  }

  List<CountView> page(Session session, CountQuery query) {
    Page page = new Page(query.most(), MOST).after(query.after());
    if (query.open()) {
      page.and("state = ?", State.OPEN);
    }
    query.location().ifPresent(code -> page.and("location = ?", code));
    return views(session, page.list(session, CountTable::head, HEAD));
  }

  /** Writes down what was found, beside what is believed to be there now. */
  void record(Session session, UUID id, String location, List<CountedQuantity> counted) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    counted.forEach(c -> rows.add(new Object[] {c.quantity(), c.sku(), location, id, c.sku()}));
    session.batch(
        "update balcao_stock_count_line set counted = ?, book = coalesce((select s.on_hand from"
            + " balcao_stock s where s.sku = ? and s.location = ?), 0) where count_id = ? and sku ="
            + " ?",
        rows);
  }

  void end(Session session, UUID id, State state, String reason) {
    session.update(
        "update balcao_stock_count set state = ?, ended_at = ?, reason = ? where id = ?",
        state,
        clock.now(),
        reason,
        id);
  }

  private static CountView head(Row row) throws SQLException {
    return new CountView(
        row.id("id"),
        row.text("location"),
        row.constant("state", State.class),
        List.of(),
        row.text("note"),
        row.text("opened_by"),
        row.instant("opened_at"),
        Optional.ofNullable(row.instantOrNull("ended_at")),
        Optional.ofNullable(row.textOrNull("reason")));
  }

  private static List<CountView> views(Session session, List<CountView> heads) {
    record Found(UUID id, Line line) {}
    Map<UUID, List<Line>> lines =
        Chunks.list(
                session,
                row ->
                    new Found(
                        row.id("count_id"),
                        new Line(
                            row.text("sku"),
                            Optional.ofNullable(row.textOrNull("counted")).map(Integer::valueOf),
                            Optional.ofNullable(row.textOrNull("book")).map(Integer::valueOf))),
                "select count_id, sku, counted, book from balcao_stock_count_line where count_id",
                new TreeSet<>(heads.stream().map(CountView::id).toList()),
                "order by count_id, sku")
            .stream()
            .collect(
                Collectors.groupingBy(
                    Found::id, Collectors.mapping(Found::line, Collectors.toList())));
    return heads.stream()
        .map(
            head ->
                new CountView(
                    head.id(),
                    head.location(),
                    head.state(),
                    lines.getOrDefault(head.id(), List.of()),
                    head.note(),
                    head.openedBy(),
                    head.openedAt(),
                    head.endedAt(),
                    head.reason()))
        .toList();
  }
}
