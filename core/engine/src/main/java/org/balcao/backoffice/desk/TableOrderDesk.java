package org.balcao.backoffice.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;

/** The desk over its tables. */
@ApplicationScoped
@Typed(OrderDesk.class)
final class TableOrderDesk implements OrderDesk {
  private final Commands commands;
  private final Orders orders;
  private final Finding finding;
  private final Annotating annotating;
  private final Bulk bulk;

  @Inject
  TableOrderDesk(
      Commands commands, Orders orders, Finding finding, Annotating annotating, Bulk bulk) {
    this.commands = commands;
    this.orders = orders;
    this.finding = finding;
    this.annotating = annotating;
    this.bulk = bulk;
  }

  @Override
  public OrderPage search(Actor actor, OrderSearch search, Optional<String> after, int most) {
    return commands.ask(
        actor,
        "order.search",
        Access.staff(Orders.READ),
        session -> finding.page(session, search, after, most));
  }

  @Override
  public OrderNote note(Actor actor, UUID orderId, String text, boolean pinned) {
    return annotating.note(actor, orderId, text, pinned);
  }

  @Override
  public OrderNote pin(Actor actor, UUID orderId, UUID noteId, boolean pinned) {
    return annotating.pin(actor, orderId, noteId, pinned);
  }

  @Override
  public List<OrderNote> notes(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.notes",
        Access.staff(Orders.READ),
        session -> annotating.notes(session, orders.load(session, orderId).id()));
  }

  @Override
  public Set<String> tag(Actor actor, UUID orderId, Set<String> add, Set<String> remove) {
    return annotating.tag(actor, orderId, add, remove);
  }

  @Override
  public void assign(Actor actor, UUID orderId, Optional<String> account) {
    annotating.assign(actor, orderId, account);
  }

  @Override
  public BulkJob bulk(Actor actor, BulkRequest request) {
    return bulk.start(actor, request);
  }

  @Override
  public BulkJob bulkJob(Actor actor, UUID jobId) {
    return bulk.job(actor, jobId);
  }

  @Override
  public List<BulkResult> bulkResults(
      Actor actor, UUID jobId, Optional<BulkResult> after, int most) {
    return bulk.results(actor, jobId, after, most);
  }
}
