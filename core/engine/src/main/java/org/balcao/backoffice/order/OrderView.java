package org.balcao.backoffice.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Address;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;
import org.jspecify.annotations.Nullable;

/**
 * An order as its buyer and staff see it. Its {@code toString} shows no personal data.
 *
 * @param id never changes
 * @param number for people
 * @param customerId of the customer; absent for a guest
 * @param email where it is written to
 * @param reason why it is on hold, needs attention, is disputed or was cancelled; shown to staff
 *     only
 * @param pricesIncludeTax whether the lines' totals and the shipping price contain the tax
 * @param goods sum of the lines
 * @param shipping price of the transport
 * @param tax contained in {@code total} in any case
 * @param total what the buyer confirmed
 * @param carrier the configured name of the chosen carrier
 * @param service the chosen service of that carrier
 * @param promised by when it was promised to arrive
 * @param gateway the configured name of the chosen payment gateway
 * @param action what the buyer has to do to pay
 * @param version counts changes
 */
public record OrderView(
    UUID id,
    String number,
    Optional<UUID> customerId,
    String email,
    String buyerName,
    Locale locale,
    OrderState state,
    PaymentState paymentState,
    FulfilmentState fulfilmentState,
    ReturnState returnState,
    Optional<String> reason,
    Address billing,
    Address delivery,
    List<OrderLine> lines,
    boolean pricesIncludeTax,
    Money goods,
    Money shipping,
    List<TaxResult.TaxAmount> shippingTaxes,
    Money tax,
    Money total,
    String carrier,
    String service,
    @Nullable LocalDate promised,
    String gateway,
    Optional<CustomerAction> action,
    Instant placedAt,
    Instant changedAt,
    int version) {
  /** Copies the lists. */
  public OrderView {
    lines = List.copyOf(lines);
    shippingTaxes = List.copyOf(shippingTaxes);
  }

  /** The same as its buyer may see it. */
  OrderView withoutReason() {
    return reason.isEmpty()
        ? this
        : new OrderView(
            id,
            number,
            customerId,
            email,
            buyerName,
            locale,
            state,
            paymentState,
            fulfilmentState,
            returnState,
            Optional.empty(),
            billing,
            delivery,
            lines,
            pricesIncludeTax,
            goods,
            shipping,
            shippingTaxes,
            tax,
            total,
            carrier,
            service,
            promised,
            gateway,
            action,
            placedAt,
            changedAt,
            version);
  }

  @Override
  public String toString() {
    return "Order[" + number + ", " + state + "]";
  }
}
