package org.balcao.kernel.hook;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.event.EventForwarder.Forwarded;
import org.balcao.kernel.hook.ReactionView.State;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.hook.Happening;
import org.jspecify.annotations.Nullable;

/** One row per reaction and event. */
@Dependent
class ReactionTable {
  private static final int LONGEST_REASON = 500;
  private static final String COLUMNS =
      "select r.id, r.reaction, r.state, r.round, r.reason, e.sequence, e.type, e.aggregate, e.at,"
          + " e.payload from balcao_reaction r join balcao_event e on e.sequence = r.event_sequence ";

  /** What a reaction is to be told. */
  record Planned(
      UUID id,
      String reaction,
      State state,
      int round,
      @Nullable String reason,
      Happening happening) {

    /** A refused one is told anew, under a key of its own. */
    String subject() {
      return "reaction:" + id + (round == 0 ? "" : ":" + round);
    }

    ReactionView view() {
      return new ReactionView(
          id,
          reaction,
          happening.event(),
          happening.subject(),
          happening.at(),
          state,
          Optional.ofNullable(reason));
    }
  }

  private static final RowMapper<Planned> MAPPER =
      row ->
          new Planned(
              row.id("id"),
              row.text("reaction"),
              row.constant("state", State.class),
              row.integer("round"),
              row.textOrNull("reason"),
              new Happening(
                  String.valueOf(row.number("sequence")),
                  row.text("type"),
                  row.text("aggregate"),
                  row.number("sequence"),
                  row.instant("at"),
                  row.text("payload")));

  void plan(Session session, UUID id, String reaction, Forwarded event, Instant now) {
    session.update(
        "insert into balcao_reaction (id, reaction, event_sequence, state, round, planned_at)"
            + " values (?, ?, ?, 'OPEN', 0, ?)",
        id,
        reaction,
        event.sequence(),
        now);
  }

  Optional<Planned> find(Session session, UUID id) {
    return session.first(MAPPER, COLUMNS + "where r.id = ?", id);
  }

  List<Planned> in(Session session, State state, int most) {
    return session.list(
        MAPPER,
        COLUMNS
            + "where r.state = ? order by r.planned_at, r.id fetch first "
            + most
            + " rows only",
        state);
  }

  int ended(Session session, Planned planned, State state, @Nullable String reason) {
    return session.update(
        "update balcao_reaction set state = ?, reason = ? where id = ?",
        state,
        reason == null || reason.length() <= LONGEST_REASON
            ? reason
            : reason.substring(0, LONGEST_REASON),
        planned.id());
  }

  void again(Session session, Planned planned, int round) {
    session.update(
        "update balcao_reaction set state = 'OPEN', reason = null, round = ? where id = ?",
        round,
        planned.id());
  }
}
