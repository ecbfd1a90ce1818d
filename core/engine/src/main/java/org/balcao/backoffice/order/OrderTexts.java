package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.kernel.json.Json;
import org.balcao.spi.Address;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** The parts of an order that are kept as JSON. */
@Dependent
class OrderTexts {
  private final Json json;

  @Inject
  OrderTexts(Json json) {
    this.json = json;
  }

  public record Taxes(List<TaxAmount> taxes) {}

  public record Goods(List<ShippedQuantity> goods) {}

  public record Details(Map<String, String> details) {}

  String write(Address address) {
    return json.write(address);
  }

  Address address(String text) {
    return json.read(text, Address.class);
  }

  String write(List<TaxAmount> taxes) {
    return taxes.isEmpty() ? "" : json.write(new Taxes(taxes));
  }

  /** Writes where the goods of an order go. */
  void deliver(OrderEntity order, Address address) {
    order.delivery = write(address);
    order.deliveryKey = key(address);
    order.deliveryCountry = address.country();
    order.deliveryRegion = DeliveryPlace.region(address.region());
    order.deliveryPostal = DeliveryPlace.postalCode(address.postalCode());
  }

  List<TaxAmount> taxes(String text) {
    return text.isEmpty() ? List.of() : json.read(text, Taxes.class).taxes();
  }

  String writeGoods(List<ShippedQuantity> goods) {
    return json.write(new Goods(goods));
  }

  List<ShippedQuantity> goods(String text) {
    return text.isEmpty() ? List.of() : json.read(text, Goods.class).goods();
  }

  String write(Map<String, String> details) {
    return details.isEmpty() ? "" : json.write(new Details(details));
  }

  Map<String, String> details(String text) {
    return text.isEmpty() ? Map.of() : json.read(text, Details.class).details();
  }

  /** The same place written in another way is the same place. */
  static String key(Address address) {
    String raw =
        address.line1()
            + '|'
            + address.line2()
            + '|'
            + address.postalCode()
            + '|'
            + address.city()
            + '|'
            + address.country();
    String plain = raw.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}|]", "");
    return Integer.toHexString(plain.hashCode()) + ":" + shortened(plain);
  }

  private static String shortened(String text) {
    return text.length() > 50 ? text.substring(0, 50) : text;
  }
}
