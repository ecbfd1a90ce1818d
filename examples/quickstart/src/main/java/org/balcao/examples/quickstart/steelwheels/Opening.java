package org.balcao.examples.quickstart.steelwheels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.catalog.Category;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.se.Balcao;
import org.balcao.spi.Address;

/** Fills an empty store: catalogue, prices, stock, customers. */
final class Opening {
  static final String WAREHOUSE = "warehouse";

  /** The source has no weights, and who ships wants one. */
  private static final int GRAMS = 500;

  private static final Address HEADQUARTERS =
      Address.of("Steel Wheels", "100 Market Street", "San Francisco", "CA", "94080", "US");

  private final Balcao store;

  Opening(Balcao store) {
    this.store = store;
  }

  /**
   * Does it, or finds it done.
   *
   * @return the store's customers by the source's numbers
   */
  Map<Integer, Customer> open(List<SourceProduct> products, List<SourceCustomer> customers) {
    for (String line : products.stream().map(SourceProduct::line).distinct().sorted().toList()) {
      store
          .catalog()
          .saveCategory(
              Shop.STAFF.once("sw:category:" + code(line)), new Category(code(line), line, null));
    }
    // All are saved or none, so that one tells of all.
    if (store.catalog().product(Shop.STAFF, products.get(0).code()).isEmpty()) {
      store.catalog().saveAll(Shop.STAFF, products.stream().map(Opening::product).toList());
    }
    store
        .prices()
        .set(
            Shop.STAFF.once("sw:prices"),
            products.stream().map(p -> SetPrice.of(p.code(), p.listPrice())).toList());
    store
        .inventory()
        .saveLocation(
            Shop.STAFF.once("sw:location"),
            new StockLocation(WAREHOUSE, "Warehouse", HEADQUARTERS, 1));
    store
        .inventory()
        .receive(
            Shop.STAFF.once("sw:stock"),
            new ReceiveStock(
                WAREHOUSE,
                products.stream().map(p -> new ReceiveStock.Line(p.code(), p.stock())).toList(),
                "opening stock"));
    return register(customers);
  }

  private Map<Integer, Customer> register(List<SourceCustomer> customers) {
    Map<Integer, Customer> registered = new LinkedHashMap<>();
    for (SourceCustomer customer : customers) {
      Customer known =
          store
              .customers()
              .register(
                  Shop.STAFF.once("sw:customer:" + customer.number()),
                  new RegisterCustomer(
                      customer.email(),
                      customer.name(),
                      customer.phone(),
                      null,
                      customer.locale(),
                      customer.group()));
      store
          .customers()
          .addAddress(
              Shop.STAFF.once("sw:address:" + customer.number()), known.id(), customer.address());
      registered.put(customer.number(), known);
    }
    return registered;
  }

  private static SaveProduct product(SourceProduct product) {
    return new SaveProduct(
        product.code(),
        product.name(),
        product.description(),
        Set.of(code(product.line())),
        Map.of("scale", product.scale(), "vendor", product.vendor()),
        List.of(SaveProduct.NewVariant.of(product.code(), GRAMS).withBackorder()));
  }

  /** "Trucks and Buses" as trucks-and-buses. */
  static String code(String line) {
    return line.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
