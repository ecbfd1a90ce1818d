package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.TransferView.Line;
import org.balcao.backoffice.inventory.TransferView.State;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Transfers and their lines. */
@Dependent
class TransferTable {
  private static final String HEAD =
      "select id, source, target, state, note, expected, sent_by, sent_at, ended_at, reason from"
          + " balcao_stock_transfer ";

  private static final int MOST = 500;

  private final StoreClock clock;

  @Inject
  TransferTable(StoreClock clock) {
    this.clock = clock;
  }

  void insert(Session session, UUID id, SendTransfer request, String actor) {
    session.update(
        "insert into balcao_stock_transfer (id, source, target, state, note, expected, sent_by,"
            + " sent_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        request.from(),
        request.to(),
        State.IN_TRANSIT,
        request.note(),
        request.expected().orElse(null),
        actor,
        clock.now());
    List<@Nullable Object[]> rows = new ArrayList<>();
    request.lines().forEach(line -> rows.add(new Object[] {id, line.sku(), line.quantity()}));
    session.batch(
        "insert into balcao_stock_transfer_line (transfer_id, sku, sent, received, returned, lost)"
            + " values (?, ?, ?, 0, 0, 0)",
        rows);
  }

  /** Locks it against others that receive, recall or close it. */
  TransferView lock(Session session, UUID id) {
    session.list(
        row -> row.id("id"), "select id from balcao_stock_transfer where id = ? for update", id);
    return one(session, id);
  }

  TransferView one(Session session, UUID id) {
    return views(session, session.list(TransferTable::head, HEAD + "where id = ?", id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("transfer", id));
  }

  List<TransferView> page(Session session, TransferQuery query) {
    Page page = new Page(query.most(), MOST).after(query.after());
    if (query.open()) {
      page.and("state = ?", State.IN_TRANSIT);
    }
    query.location().ifPresent(code -> page.and("(source = ? or target = ?)", code, code));
    return views(session, page.list(session, TransferTable::head, HEAD));
  }

  /** Counts more of a line as received, returned or lost. */
  void count(Session session, UUID id, String column, Map<String, Integer> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach((sku, quantity) -> rows.add(new Object[] {quantity, id, sku}));
    session.batch(
        "update balcao_stock_transfer_line set "
            + column
            + " = "
            + column
            + " + ? where transfer_id = ? and sku = ?",
        rows);
  }

  void end(Session session, UUID id, State state, @Nullable String reason) {
    session.update(
        "update balcao_stock_transfer set state = ?, ended_at = ?, reason = ? where id = ?",
        state,
        clock.now(),
        reason,
        id);
  }

  private static TransferView head(Row row) throws SQLException {
    return new TransferView(
        row.id("id"),
        row.text("source"),
        row.text("target"),
        row.constant("state", State.class),
        List.of(),
        row.text("note"),
        Optional.ofNullable(row.dateOrNull("expected")),
        row.text("sent_by"),
        row.instant("sent_at"),
        Optional.ofNullable(row.instantOrNull("ended_at")),
        Optional.ofNullable(row.textOrNull("reason")));
  }

  private static List<TransferView> views(Session session, List<TransferView> heads) {
    Map<UUID, List<Line>> lines = lines(session, heads.stream().map(TransferView::id).toList());
    return heads.stream()
        .map(
            head ->
                new TransferView(
                    head.id(),
                    head.from(),
                    head.to(),
                    head.state(),
                    lines.getOrDefault(head.id(), List.of()),
                    head.note(),
                    head.expected(),
                    head.sentBy(),
                    head.sentAt(),
                    head.endedAt(),
                    head.reason()))
        .toList();
  }

  private static Map<UUID, List<Line>> lines(Session session, Collection<UUID> ids) {
    record Found(UUID id, Line line) {}
    return Chunks.list(
            session,
            row ->
                new Found(
                    row.id("transfer_id"),
                    new Line(
                        row.text("sku"),
                        row.integer("sent"),
                        row.integer("received"),
                        row.integer("returned"),
                        row.integer("lost"))),
            "select transfer_id, sku, sent, received, returned, lost from"
                + " balcao_stock_transfer_line where transfer_id",
            new TreeSet<>(ids),
            "order by transfer_id, sku")
        .stream()
        .collect(
            Collectors.groupingBy(Found::id, Collectors.mapping(Found::line, Collectors.toList())));
  }
}
