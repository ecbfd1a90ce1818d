package org.balcao.examples.quickstart.steelwheels;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.payment.ReceivePayment;
import org.balcao.examples.quickstart.report.Progress;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.StoreSettings;
import org.balcao.examples.quickstart.steelwheels.Entry.OrderEntry;
import org.balcao.examples.quickstart.steelwheels.Entry.PaymentEntry;
import org.balcao.se.BalcaoBuilder;

/**
 * Lets a store live through all that Steel Wheels lived through, day by day, and compares what
 * comes of it with the source. A run that was killed is gone on with by running it again in the
 * same folder.
 */
public final class SteelWheelsReplay {
  private final Shop shop;
  private final OrderTaking orders;
  private final CustomerCare care;
  private final ShippingDesk shipping;
  private final Map<Integer, Customer> customers;
  private final Map<Integer, SortedMap<String, Integer>> receipts;

  private SteelWheelsReplay(
      Shop shop,
      Map<Integer, Customer> customers,
      Map<Integer, SourceCustomer> sources,
      Map<Integer, SortedMap<String, Integer>> receipts) {
    this.shop = shop;
    this.orders = new OrderTaking(shop, customers, sources);
    this.care = new CustomerCare(shop, orders);
    this.shipping = new ShippingDesk(shop, orders);
    this.customers = customers;
    this.receipts = receipts;
  }

  /**
   * Runs the whole replay.
   *
   * @param folder where the store lies
   * @param database which database, if another than H2 in that folder
   */
  public static Report run(Path folder, UnaryOperator<BalcaoBuilder> database) {
    Path mail = folder.resolve("mail");
    UnaryOperator<BalcaoBuilder> setup =
        builder ->
            database.apply(
                StoreSettings.of(SteelWheelsReplay.class, "store.properties")
                    .apply(builder)
                    .folder(folder)
                    .set("balcao.carrier.local.folder", folder.resolve("carrier").toString())
                    .set("balcao.notifier.mail.folder", mail.toString()));
    try (SteelWheels source = SteelWheels.open();
        Shop shop = Shop.open(setup)) {
      SourceReader reader = new SourceReader(source);
      List<SourceProduct> products = reader.products();
      List<SourceCustomer> buyers = reader.customers();
      List<Entry> agenda = Agenda.of(reader.orders(), reader.payments());
      Map<Integer, SortedMap<String, Integer>> receipts = StockPlan.receipts(products, agenda);
      Map<Integer, Customer> customers = new Opening(shop.store()).open(products, buyers);
      Map<Integer, SourceCustomer> sources =
          buyers.stream().collect(Collectors.toMap(SourceCustomer::number, Function.identity()));
      List<CustomerAccount> accounts =
          new SteelWheelsReplay(shop, customers, sources, receipts).live(agenda);
      return new SteelWheelsReport(shop.store(), source, accounts).write(sum(receipts), mail);
    }
  }

  private List<CustomerAccount> live(List<Entry> agenda) {
    try (Progress progress = Progress.onStandardError("Steel Wheels", agenda.size())) {
      for (Entry entry : agenda) {
        shop.driveTo(entry.at());
        if (entry instanceof OrderEntry order) {
          live(order);
        } else if (entry instanceof PaymentEntry payment) {
          receive(payment.payment());
        }
        progress.advance(1, entry.at().toString().substring(0, 10) + " " + entry.text());
      }
      shop.driveTo(Agenda.END);
      List<CustomerAccount> accounts = CustomerAccount.all(shop.store());
      care.tagUnmatched(accounts);
      return accounts;
    }
  }

  private void live(OrderEntry entry) {
    SourceOrder order = entry.order();
    switch (entry.kind()) {
      case PLACE -> place(order, entry.at());
      case HOLD -> care.hold(order);
      case RESUME -> care.release(order);
      case CANCEL -> care.cancel(order);
      case SHIP -> shipping.ship(order, receipts.getOrDefault(order.number(), new TreeMap<>()));
      case DISPUTE -> care.dispute(order);
      case COME_BACK -> comeBack(order);
      case RESOLVE -> care.resolve(order);
    }
  }

  private void place(SourceOrder order, Instant at) {
    orders.place(order, at);
    if (order.straight()) {
      care.note(order);
    }
  }

  private void comeBack(SourceOrder order) {
    shipping.takeBack(order);
    care.note(order);
  }

  private void receive(SourcePayment payment) {
    Customer customer = customers.get(payment.customer());
    if (customer == null) {
      throw new IllegalStateException("cheque " + payment.cheque() + " is of an unknown customer");
    }
    String reference = payment.customer() + ":" + payment.cheque();
    shop.store()
        .payments()
        .receive(
            Shop.STAFF.once("sw:cheque:" + reference),
            new ReceivePayment(customer.id(), payment.amount(), payment.cheque()));
  }

  private static Map<String, Integer> sum(Map<Integer, SortedMap<String, Integer>> receipts) {
    Map<String, Integer> sum = new TreeMap<>();
    receipts
        .values()
        .forEach(one -> one.forEach((sku, quantity) -> sum.merge(sku, quantity, Integer::sum)));
    return sum;
  }
}
