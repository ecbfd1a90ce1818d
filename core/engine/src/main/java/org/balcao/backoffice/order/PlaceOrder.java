package org.balcao.backoffice.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.tax.TaxResult;
import org.jspecify.annotations.Nullable;

/**
 * An order as the buyer confirmed it: prices, taxes and transport are told, not calculated again.
 * Its {@code toString} shows no personal data.
 *
 * @param number of the store's own; {@code null} to have one made
 * @param customerId of the customer; {@code null} for a guest
 * @param guestId of the guest's actor; {@code null} for a customer
 * @param lines one or more
 * @param pricesIncludeTax whether line totals and the shipping price contain the tax
 * @param shippingTaxes taxes on the transport
 * @param total checked against the sum of all parts
 * @param token the provider's token for the instrument; never a card number
 * @param gateway the configured name of the gateway that is asked for what the tenders have left,
 *     or {@link #NO_GATEWAY} where they pay for everything
 * @param paymentAttributes what the buyer chose for the payment
 * @param tenders other ways to pay, used before the gateway and in their order; none of them is a
 *     gateway without an amount
 */
public record PlaceOrder(
    @Nullable String number,
    @Nullable UUID customerId,
    @Nullable String guestId,
    String email,
    String buyerName,
    @Nullable String phone,
    @Nullable String taxId,
    Locale locale,
    Address billing,
    Address delivery,
    List<Line> lines,
    boolean pricesIncludeTax,
    Money shipping,
    List<TaxResult.TaxAmount> shippingTaxes,
    Money total,
    String carrier,
    String service,
    @Nullable LocalDate promised,
    String gateway,
    Optional<String> token,
    Map<String, String> paymentAttributes,
    FraudCase.Origin origin,
    List<Tender> tenders) {
  /** Stands for the gateway where the tenders pay for everything. */
  public static final String NO_GATEWAY = "none";

  /** Copies the collections. */
  public PlaceOrder {
    tenders = List.copyOf(tenders);
    lines = List.copyOf(lines);
    shippingTaxes = List.copyOf(shippingTaxes);
    paymentAttributes = Map.copyOf(paymentAttributes);
  }

  /** Paid by one gateway. */
  public PlaceOrder(
      @Nullable String number,
      @Nullable UUID customerId,
      @Nullable String guestId,
      String email,
      String buyerName,
      @Nullable String phone,
      @Nullable String taxId,
      Locale locale,
      Address billing,
      Address delivery,
      List<Line> lines,
      boolean pricesIncludeTax,
      Money shipping,
      List<TaxResult.TaxAmount> shippingTaxes,
      Money total,
      String carrier,
      String service,
      @Nullable LocalDate promised,
      String gateway,
      Optional<String> token,
      Map<String, String> paymentAttributes,
      FraudCase.Origin origin) {
    this(
        number,
        customerId,
        guestId,
        email,
        buyerName,
        phone,
        taxId,
        locale,
        billing,
        delivery,
        lines,
        pricesIncludeTax,
        shipping,
        shippingTaxes,
        total,
        carrier,
        service,
        promised,
        gateway,
        token,
        paymentAttributes,
        origin,
        List.of());
  }

  /** The same with other payment attributes. */
  public PlaceOrder withPaymentAttributes(Map<String, String> attributes) {
    return with(attributes, tenders);
  }

  /** The same with ways to pay that are used before the gateway. */
  public PlaceOrder withTenders(List<Tender> before) {
    return with(paymentAttributes, before);
  }

  private PlaceOrder with(Map<String, String> attributes, List<Tender> before) {
    return new PlaceOrder(
        number,
        customerId,
        guestId,
        email,
        buyerName,
        phone,
        taxId,
        locale,
        billing,
        delivery,
        lines,
        pricesIncludeTax,
        shipping,
        shippingTaxes,
        total,
        carrier,
        service,
        promised,
        gateway,
        token,
        attributes,
        origin,
        before);
  }

  /** One line; the fields are those of {@link OrderLine}. */
  public record Line(
      String sku,
      String name,
      int quantity,
      Money unitPrice,
      List<TaxResult.TaxAmount> taxes,
      int grams,
      boolean mayWait) {
    /** Copies the list. */
    public Line {
      taxes = List.copyOf(taxes);
    }

    /** Unit price times quantity. */
    public Money total() {
      return unitPrice.times(quantity);
    }
  }

  @Override
  public String toString() {
    return "PlaceOrder[" + total + "]";
  }
}
