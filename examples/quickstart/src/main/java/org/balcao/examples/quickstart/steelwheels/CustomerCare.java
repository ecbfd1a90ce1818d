package org.balcao.examples.quickstart.steelwheels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.backoffice.desk.BulkAction;
import org.balcao.backoffice.desk.BulkRequest;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PlaceHold;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.DunningStop;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.Actor;

/**
 * Looks after orders that do not go straight: holds, cancellations and complaints. A complaint
 * about an order on account is no chargeback, since no bank has taken money back: its buyer
 * disputes the order, nobody reminds of the invoice meanwhile, and staff find it by its tags.
 */
final class CustomerCare {
  static final String CREDIT = "credit";

  private final Shop shop;
  private final OrderTaking orders;

  CustomerCare(Shop shop, OrderTaking orders) {
    this.shop = shop;
    this.orders = orders;
  }

  /** What the source says of an order is a note of the moment at which it was written down. */
  void note(SourceOrder order) {
    if (!order.comment().isEmpty()) {
      shop.store()
          .orderDesk()
          .note(Shop.care(order, "note"), orders.get(order).id(), order.comment(), false);
    }
  }

  void hold(SourceOrder order) {
    PlaceHold hold = PlaceHold.of(holdCode(order.comment()), order.comment());
    shop.store().orders().hold(Shop.care(order, "hold"), orders.get(order).id(), hold);
    note(order);
  }

  /** The code of {@code balcao.orders.hold-reasons} for what the source says in words. */
  static String holdCode(String comment) {
    return comment.contains("credit limit") ? CREDIT : PlaceHold.STAFF;
  }

  void release(SourceOrder order) {
    shop.store()
        .orders()
        .releaseAll(
            Shop.care(order, "release-hold"),
            orders.get(order).id(),
            Optional.of(holdCode(order.comment())),
            "it may be shipped");
  }

  void cancel(SourceOrder order) {
    shop.store()
        .orders()
        .cancel(Shop.care(order, "cancel"), orders.get(order).id(), order.comment());
    note(order);
    shop.until(
        "cancelled: order " + order.number(),
        () -> orders.get(order).state() == OrderState.CANCELLED);
  }

  void dispute(SourceOrder order) {
    OrderView disputed = orders.get(order);
    Actor buyer = Actor.customer(disputed.customerId().orElseThrow());
    shop.store()
        .orders()
        .dispute(buyer.once(Shop.key(order, "dispute")), disputed.id(), order.comment());
    Set<String> tags =
        order.comment().contains("damaged") ? Set.of("dispute", "damaged") : Set.of("dispute");
    shop.store().orderDesk().tag(Shop.care(order, "tag"), disputed.id(), tags, Set.of());
    stopReminders(order, disputed.id());
    if (order.status() == SourceOrder.Status.DISPUTED) {
      note(order);
    }
  }

  void resolve(SourceOrder order) {
    UUID id = orders.get(order).id();
    shop.store().orders().resolveDispute(Shop.care(order, "resolve"), id, order.comment());
    shop.store().orderDesk().tag(Shop.care(order, "untag"), id, Set.of("resolved"), Set.of());
    remindAgain(order, id);
    note(order);
    shop.until(
        "completed: order " + order.number(),
        () -> orders.get(order).state() == OrderState.COMPLETED);
  }

  /** Tags the orders to which somebody has to see because of what was paid, or was not. */
  void tagUnmatched(List<CustomerAccount> accounts) {
    tagAll("no-cheque", accounts.stream().flatMap(account -> account.found().unpaid().stream()));
    tagAll("paid-not-invoiced", accounts.stream().flatMap(CustomerAccount::paidNotInvoiced));
  }

  private void tagAll(String tag, Stream<Item> items) {
    List<UUID> ids = items.map(Item::orderId).distinct().toList();
    UUID job =
        shop.store()
            .orderDesk()
            .bulk(
                Shop.CARE.once("sw:tag:" + tag),
                BulkRequest.of(BulkAction.tag(Set.of(tag), Set.of()), ids))
            .id();
    shop.until("tagged " + tag, () -> shop.store().orderDesk().bulkJob(Shop.CARE, job).open() == 0);
  }

  private void stopReminders(SourceOrder order, UUID id) {
    try {
      shop.store()
          .receivables()
          .stopDunning(Shop.care(order, "stop-dunning"), id, DunningStop.DISPUTED, order.comment());
    } catch (NotFoundException e) {
      // Paid already: there is nothing to be reminded of.
    }
  }

  private void remindAgain(SourceOrder order, UUID id) {
    try {
      shop.store().receivables().resumeDunning(Shop.care(order, "resume-dunning"), id);
    } catch (ConflictException e) {
      // Nothing was stopped.
    }
  }
}
