package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Money that moved, and no statement tells of. */
@Dependent
class MissingOperations {
  private final DifferenceTable differences;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  MissingOperations(DifferenceTable differences, Ids ids, StoreClock clock) {
    this.differences = differences;
    this.ids = ids;
    this.clock = clock;
  }

  private record Moved(
      UUID id, UUID orderId, String gateway, boolean refund, Money amount, Instant at) {}

  /**
   * Queues operations that ended before a moment, of gateways of which any statement came since the
   * day on which they were: one that began to send them later is not asked for what was before.
   *
   * @return how many
   */
  int queue(Session session, Instant before, int most) {
    // What was told of after it was queued.
    session.update(
        "update balcao_settlement_difference set status = 'RESOLVED', reason = 'a statement told of"
            + " it later', ended_by = 'SYSTEM settlement-watch', ended_at = ? where kind = 'MISSING'"
            + " and status = 'OPEN' and exists (select 1 from balcao_settlement_match m where"
            + " m.subject = 'operation:' || cast(operation_id as varchar(36)))",
        clock.now());
    List<Moved> moved =
        session.list(
            row ->
                new Moved(
                    row.id("id"),
                    row.id("order_id"),
                    row.text("gateway"),
                    "REFUND".equals(row.text("kind")),
                    row.money("moved", "currency"),
                    row.instant("ended_at")),
            "select o.id, o.order_id, p.gateway, o.kind, o.currency, o.moved, o.ended_at from"
                + " balcao_payment_operation o join balcao_payment p on p.id = o.payment_id join"
                + " (select gateway, min(booked_at) as first_at from balcao_settlement_line group by"
                + " gateway) s on s.gateway = p.gateway where o.state = 'DONE' and o.moved > 0 and"
                + " coalesce(p.on_account, false) = false and p.holder is null and o.ended_at < ? and o.ended_at >="
                + " s.first_at and not exists (select 1 from balcao_settlement_match m where"
                + " m.subject = 'operation:' || cast(o.id as varchar(36))) and not exists (select 1"
                + " from balcao_settlement_difference d where d.operation_id = o.id) order by o.seq"
                + " fetch first "
                + most
                + " rows only",
            before);
    for (Moved operation : moved) {
      Money amount = operation.refund() ? operation.amount().negated() : operation.amount();
      differences.insert(
          session,
          ids.next(),
          operation.gateway(),
          Kind.MISSING,
          null,
          operation.id(),
          operation.orderId(),
          amount,
          "the store has "
              + (operation.refund() ? "refunded " : "captured ")
              + operation.amount()
              + ", and no statement tells of it",
          operation.at().atZone(clock.zone()).toLocalDate(),
          clock.now());
    }
    return moved.size();
  }
}
