package org.balcao.frontoffice.notification;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.GiftCardSales;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.ReturnState;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartLine;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.draft.Draft;
import org.balcao.frontoffice.draft.DraftDetails;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/** An invented order, for previews and for checking templates. */
final class Samples {
  private static final Instant PLACED = Instant.parse("2025-03-14T09:30:00Z");
  private static final LocalDate PROMISED = LocalDate.of(2025, 3, 19);
  private static final String CURRENCY = "EUR";

  private Samples() {}

  /** Every value that the template can show. */
  static Map<String, Object> values(Template template, Formats formats) {
    if (template == Template.DRAFT_INVITATION) {
      return Values.of(draft(), PLACED.plus(Duration.ofDays(7)), "Balcão", formats);
    }
    Map<String, Object> values = new HashMap<>(Values.of(order(), "Balcão", formats));
    values.putAll(
        switch (template) {
          case ORDER_PLACED, ORDER_CANCELLED, DRAFT_INVITATION -> Map.of();
          case ORDER_CHANGED -> Values.stillToPay(Money.of("13.25", CURRENCY), formats);
          case ORDER_PAID, ORDER_REFUNDED -> Values.amount(Money.of("71.30", CURRENCY), formats);
          case ORDER_DISPATCHED, ORDER_DELIVERED ->
              Values.shipment("2025-000017-1", List.of("BR123456789PT", "BR123456790PT"));
          case GIFT_CARDS ->
              Values.giftCards(
                  List.of(
                      new GiftCardSales.Coded(
                          new UUID(0x1234L, 0x5679L),
                          Money.of("50.00", CURRENCY),
                          "7XK2-M4QP-A8ZN-0B3F")),
                  formats);
          case PAYMENT_REMINDER ->
              Values.reminder(Money.of("71.30", CURRENCY), LocalDate.of(2025, 4, 13), 2, formats);
        });
    return values;
  }

  static OrderView order() {
    Address address =
        Address.of("Maria Ferreira", "Rua Augusta 1", "Lisboa", null, "1100-053", "PT");
    TaxResult.TaxAmount tax =
        new TaxResult.TaxAmount("VAT PT 23%", new BigDecimal("0.23"), Money.of("12.40", CURRENCY));
    Money total = Money.of("71.30", CURRENCY);
    return new OrderView(
        new UUID(0x1234L, 0x5678L),
        "2025-000017",
        Optional.empty(),
        "maria@example.org",
        "Maria Ferreira",
        Locale.ENGLISH,
        OrderState.PLACED,
        PaymentState.UNPAID,
        FulfilmentState.UNFULFILLED,
        ReturnState.NONE,
        Optional.empty(),
        address,
        address,
        List.of(
            line("1", "Moka pot, 6 cups", 1, "39.90", List.of(tax)),
            line("2", "Coffee, roasted, 500 g", 2, "13.25", List.of())),
        true,
        Money.of("66.40", CURRENCY),
        Money.of("4.90", CURRENCY),
        List.of(),
        Money.of("12.40", CURRENCY),
        total,
        "post",
        "parcel",
        PROMISED,
        "card",
        Optional.empty(),
        PLACED,
        PLACED,
        1);
  }

  private static Draft draft() {
    OrderView order = order();
    Currency euro = Currency.getInstance(CURRENCY);
    Cart cart =
        new Cart(
            order.id(),
            1,
            Cart.State.OPEN,
            Optional.empty(),
            Optional.of("draft"),
            euro,
            Locale.ENGLISH,
            true,
            order.lines().stream()
                .map(
                    l ->
                        new CartLine(
                            l.name(),
                            l.quantity(),
                            Optional.empty(),
                            Optional.of(l.unitPrice()),
                            Optional.empty(),
                            Optional.of(l.total()),
                            true,
                            Set.of()))
                .toList(),
            order.goods(),
            PLACED,
            true);
    BuyerDetails buyer = BuyerDetails.of(order.email(), order.buyerName());
    return new Draft(
        order.id(),
        1,
        Draft.State.OPEN,
        cart,
        new DraftDetails(buyer, null, null, null, null, null, null, "staff"),
        Money.zero(euro),
        "staff",
        Optional.of(PLACED),
        PLACED,
        PLACED,
        PLACED,
        Optional.empty(),
        Optional.empty());
  }

  private static OrderLine line(
      String id, String name, int quantity, String price, List<TaxResult.TaxAmount> taxes) {
    Money unit = Money.of(price, CURRENCY);
    return new OrderLine(
        id, "SKU-" + id, name, quantity, unit, unit.times(quantity), taxes, 500, 0, 0, 0);
  }
}
