package org.balcao.examples.quickstart.steelwheels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.backoffice.order.OrderQuery;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.se.Balcao;
import org.balcao.spi.Money;

/** What the store says when all is over, read through its API alone. */
final class StoreReading {
  private static final int PAGE = 500;

  private final Balcao store;
  private final List<OrderView> orders;
  private final List<ShipmentView> shipments = new ArrayList<>();
  private final List<NotificationView> messages = new ArrayList<>();

  StoreReading(Balcao store) {
    this.store = store;
    this.orders = orders(store);
    for (OrderView order : orders) {
      shipments.addAll(store.shipping().ofOrder(Shop.STAFF, order.id()));
      messages.addAll(store.notifications().ofOrder(Shop.STAFF, order.id()));
    }
  }

  private static List<OrderView> orders(Balcao store) {
    List<OrderView> all = new ArrayList<>();
    List<OrderView> page = store.orders().list(Shop.STAFF, OrderQuery.newest(PAGE));
    while (!page.isEmpty()) {
      all.addAll(page);
      page =
          store
              .orders()
              .list(
                  Shop.STAFF,
                  new OrderQuery(
                      null, null, null, null, null, page.get(page.size() - 1).id(), PAGE));
    }
    return all;
  }

  List<OrderView> orders() {
    return orders;
  }

  List<ShipmentView> shipments() {
    return shipments;
  }

  List<NotificationView> messages() {
    return messages;
  }

  /** Whether its buyer disputed it at some time. */
  boolean disputed(OrderView order) {
    return store.orders().timeline(Shop.STAFF, order.id()).stream()
        .anyMatch(entry -> entry.what().equals("order.dispute"));
  }

  /** Whether a person had to judge it. */
  boolean judgedByStaff(OrderView order) {
    return store.screening().judgements(Shop.STAFF, order.id()).stream()
        .anyMatch(judgement -> judgement.by().equals(Shop.STAFF.id()));
  }

  /** The balance of an account of the ledger, debit positive. */
  Money balance(String account) {
    return store.ledger().balances(Shop.STAFF).stream()
        .filter(balance -> balance.account().equals(account))
        .map(balance -> balance.balance())
        .findFirst()
        .orElse(Money.zero(Currency.getInstance(SteelWheels.CURRENCY)));
  }

  /** How many mails lie in a Maildir, read or not. */
  static long mails(Path maildir) {
    long mails = 0;
    for (String part : List.of("new", "cur")) {
      Path folder = maildir.resolve(part);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          mails += files.filter(file -> file.toString().contains(".eml")).count();
        } catch (IOException e) {
          throw new IllegalStateException("the mails cannot be counted: " + folder, e);
        }
      }
    }
    return mails;
  }
}
