package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.AttemptView;
import org.balcao.kernel.process.Steps;
import org.balcao.spi.ProviderRef;

/** Movements as the operations tell them. */
@ApplicationScoped
@Typed(Movements.class)
final class TableMovements implements Movements {
  private static final String SUBJECT = "payment-operation:";

  private static final String MOVED =
      "select o.id, o.payment_id, o.order_id, o.kind, o.currency, o.moved, o.ended_at,"
          + " p.on_account from balcao_payment_operation o join balcao_payment p on p.id ="
          + " o.payment_id where o.state = 'DONE' and o.moved > 0 and ";

  private final Steps steps;

  @Inject
  TableMovements(Steps steps) {
    this.steps = steps;
  }

  @Override
  public Optional<Named> named(
      Session session, String gateway, Optional<String> operation, Optional<ProviderRef> ref) {
    String plugin = PluginKind.PAYMENT.key() + "." + gateway;
    Optional<Named> byKey =
        operation
            .flatMap(key -> steps.byKey(session, key))
            .filter(attempt -> attempt.plugin().equals(plugin))
            .flatMap(attempt -> named(session, attempt));
    return byKey
        .or(() -> ref.flatMap(r -> authorized(session, gateway, r)))
        .or(
            () ->
                ref.stream()
                    .flatMap(
                        r -> steps.byRef(session, PluginKind.PAYMENT.key(), gateway, r).stream())
                    .flatMap(attempt -> named(session, attempt).stream())
                    .findFirst());
  }

  private static Optional<Named> named(Session session, AttemptView attempt) {
    return Stream.of(attempt.subject())
        .filter(subject -> subject.startsWith(SUBJECT))
        .map(subject -> UUID.fromString(subject.substring(SUBJECT.length())))
        .flatMap(id -> operation(session, id).stream())
        .findFirst();
  }

  private static Optional<Named> operation(Session session, UUID id) {
    return session.first(
        row ->
            new Named(
                row.id("payment_id"),
                row.id("order_id"),
                session.first(TableMovements::movement, MOVED + "o.id = ?", id)),
        "select payment_id, order_id from balcao_payment_operation where id = ?",
        id);
  }

  private static Optional<Named> authorized(Session session, String gateway, ProviderRef ref) {
    return session.first(
        row -> new Named(row.id("id"), row.id("order_id"), Optional.empty()),
        "select id, order_id from balcao_payment where gateway = ? and authorization_ref = ? and"
            + " holder is null order"
            + " by seq",
        gateway,
        ref.id());
  }

  @Override
  public List<Movement> of(Session session, UUID paymentId) {
    return session.list(
        TableMovements::movement, MOVED + "o.payment_id = ? order by o.seq", paymentId);
  }

  private static Movement movement(Row row) throws SQLException {
    return new Movement(
        row.id("id"),
        row.id("payment_id"),
        row.id("order_id"),
        "REFUND".equals(row.text("kind")),
        row.money("moved", "currency"),
        row.instant("ended_at"),
        row.flag("on_account"));
  }
}
