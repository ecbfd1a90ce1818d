package org.balcao.frontoffice.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.balcao.backoffice.order.GiftCardSales;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartLine;
import org.balcao.frontoffice.draft.Draft;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** What templates can show: texts, flags and lists of them, under names that never change. */
final class Values {
  /** A message is read by a person; what is beyond that is in the order. */
  private static final int MOST_LINES = 200;

  private Values() {}

  /** What every template can show of an order. */
  static Map<String, Object> of(OrderView order, String storeName, Formats formats) {
    Map<String, Object> values = new HashMap<>();
    values.put("language", formats.locale().toLanguageTag());
    values.put("storeName", Formats.line(storeName));
    values.put("buyerName", Formats.line(order.buyerName()));
    values.put("orderNumber", Formats.line(order.number()));
    values.put("orderDate", formats.date(order.placedAt()));
    values.put(
        "lines", order.lines().stream().limit(MOST_LINES).map(l -> line(l, formats)).toList());
    int more = order.lines().size() - MOST_LINES;
    values.put("moreLines", more > 0 ? formats.number(more) : "");
    values.put("goods", formats.money(order.goods()));
    values.put("shipping", formats.money(order.shipping()));
    values.put("tax", formats.money(order.tax()));
    values.put("taxIncluded", order.pricesIncludeTax() && !order.tax().isZero());
    values.put("taxOnTop", !order.pricesIncludeTax() && !order.tax().isZero());
    values.put("total", formats.money(order.total()));
    values.put("address", address(order.delivery(), formats));
    LocalDate promised = order.promised();
    values.put("promised", promised == null ? "" : formats.date(promised));
    return values;
  }

  /** What the invitation to complete a draft can show. */
  static Map<String, Object> of(Draft draft, Instant until, String storeName, Formats formats) {
    List<CartLine> lines = draft.cart().lines();
    int more = lines.size() - MOST_LINES;
    Map<String, Object> values = new HashMap<>();
    values.put("language", formats.locale().toLanguageTag());
    values.put("storeName", Formats.line(storeName));
    values.put("buyerName", Formats.line(draft.details().buyer().name()));
    values.put("lines", lines.stream().limit(MOST_LINES).map(l -> line(l, formats)).toList());
    values.put("moreLines", more > 0 ? formats.number(more) : "");
    values.put("goods", formats.money(draft.cart().total()));
    values.put("until", formats.date(until));
    values.put("payLink", Secrets.MARK);
    return values;
  }

  private static Map<String, Object> line(CartLine line, Formats formats) {
    return line(
        line.quantity(),
        line.name(),
        line.sku(),
        line.total().map(formats::money).orElse(""),
        formats);
  }

  private static Map<String, Object> line(OrderLine line, Formats formats) {
    return line(line.quantity(), line.name(), line.sku(), formats.money(line.total()), formats);
  }

  private static Map<String, Object> line(
      int quantity, String name, String sku, String total, Formats formats) {
    return Map.of(
        "quantity",
        formats.number(quantity),
        "name",
        Formats.line(name),
        "sku",
        Formats.line(sku),
        "lineTotal",
        total);
  }

  static Map<String, Object> amount(Money amount, Formats formats) {
    return Map.of("amount", formats.money(amount));
  }

  static Map<String, Object> stillToPay(Money due, Formats formats) {
    return Map.of("stillToPay", due.isPositive() ? formats.money(due) : "");
  }

  static Map<String, Object> shipment(String number, List<String> trackingCodes) {
    List<String> codes = trackingCodes.stream().map(Formats::line).distinct().toList();
    return Map.of(
        "shipmentNumber",
        Formats.line(number),
        "tracked",
        !codes.isEmpty(),
        "trackingCodes",
        codes);
  }

  static Map<String, Object> giftCards(List<GiftCardSales.Coded> cards, Formats formats) {
    return Map.of(
        "cards",
        cards.stream()
            .map(card -> Map.of("amount", formats.money(card.amount()), "code", card.code()))
            .toList());
  }

  static Map<String, Object> reminder(Money open, LocalDate due, int level, Formats formats) {
    return Map.of(
        "open",
        formats.money(open),
        "due",
        formats.date(due),
        "level",
        formats.number(level),
        "first",
        level <= 1);
  }

  private static List<String> address(Address address, Formats formats) {
    List<String> city = new ArrayList<>();
    Stream.of(address.postalCode(), address.city(), address.region())
        .filter(Objects::nonNull)
        .forEach(city::add);
    return Stream.of(
            address.recipient(),
            address.line1(),
            address.line2(),
            address.district(),
            String.join(" ", city),
            formats.country(address.country()))
        .filter(Objects::nonNull)
        .map(Formats::line)
        .toList();
  }
}
