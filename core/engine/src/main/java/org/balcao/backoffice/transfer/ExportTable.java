package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;

/** The statements on exports that were made. */
@Dependent
class ExportTable {
  private final StoreClock clock;

  @Inject
  ExportTable(StoreClock clock) {
    this.clock = clock;
  }

  void begin(Session session, UUID id, Actor actor, OrderExport request) {
    session.update(
        "insert into balcao_order_export (id, actor, search, format, chosen, personal, state,"
            + " order_count, row_count, begun_at) values (?, ?, ?, ?, ?, ?, ?, 0, 0, ?)",
        id,
        actor.toString(),
        request.search().text(),
        request.format(),
        request.columns().stream().map(TransferColumn::word).collect(Collectors.joining(",")),
        request.personal(),
        ExportRecord.State.RUNNING,
        clock.now());
  }

  void end(Session session, UUID id, ExportRecord.State state, long orders, long rows) {
    session.update(
        "update balcao_order_export set state = ?, order_count = ?, row_count = ?, ended_at = ?"
            + " where id = ?",
        state,
        orders,
        rows,
        clock.now(),
        id);
  }

  List<ExportRecord> newest(Session session, int most) {
    return session.list(
        row ->
            new ExportRecord(
                row.id("id"),
                row.text("actor"),
                row.text("search"),
                row.constant("format", TransferFormat.class),
                Arrays.asList(row.text("chosen").split(",", -1)),
                row.flag("personal"),
                row.constant("state", ExportRecord.State.class),
                row.number("order_count"),
                row.number("row_count"),
                row.instant("begun_at"),
                Optional.ofNullable(row.instantOrNull("ended_at"))),
        "select id, actor, search, format, chosen, personal, state, order_count, row_count, begun_at,"
            + " ended_at from balcao_order_export order by begun_at desc, id desc fetch first "
            + most
            + " rows only");
  }
}
