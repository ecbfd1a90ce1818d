package org.balcao.plugin.payment.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.payment.AuthorizeRequest;

/**
 * Who may buy on account, and for how much.
 *
 * @param countries of the billing address; empty for any
 * @param currencies that are accepted; empty for any
 * @param minimum the least amount, for the currencies that have one
 * @param maximum the greatest amount; where any currency has one, a currency without is refused
 * @param needsTaxId whether the payer must give a tax id
 * @param needsCustomer whether guests are refused
 */
record AcceptanceRules(
    Set<String> countries,
    Set<Currency> currencies,
    Map<Currency, Money> minimum,
    Map<Currency, Money> maximum,
    boolean needsTaxId,
    boolean needsCustomer) {

  static final List<Setting> SETTINGS =
      List.of(
          Setting.optional(
              "countries",
              SettingType.LIST,
              "Countries of the billing address that may buy on account, as ISO 3166-1 alpha-2"
                  + " codes; any if not set"),
          Setting.optional(
              "currencies",
              SettingType.LIST,
              "Currencies that are accepted, as ISO 4217 codes; any if not set"),
          Setting.optional(
              "minimum-amount",
              SettingType.LIST,
              "The least amount of an order, one per currency, such as EUR 10.00, BRL 50.00"),
          Setting.optional(
              "maximum-amount",
              SettingType.LIST,
              "The greatest amount of an order, one per currency; once set, a currency that has"
                  + " none is refused"),
          Setting.withDefault(
              "requires-tax-id",
              SettingType.BOOLEAN,
              "false",
              "Whether the payer must give a tax id"),
          Setting.withDefault(
              "requires-customer",
              SettingType.BOOLEAN,
              "false",
              "Whether only registered customers may buy on account, and no guests"));

  static AcceptanceRules from(Settings settings) {
    Set<Currency> currencies = SettingLists.currencies(settings, "currencies");
    Map<Currency, Money> minimum = SettingLists.amounts(settings, "minimum-amount");
    Map<Currency, Money> maximum = SettingLists.amounts(settings, "maximum-amount");
    AmountLimits.check(currencies, minimum, maximum);
    return new AcceptanceRules(
        SettingLists.countries(settings, "countries"),
        currencies,
        minimum,
        maximum,
        settings.flag("requires-tax-id"),
        settings.flag("requires-customer"));
  }

  /** Every reason against this order, what cannot be changed first; empty if it is accepted. */
  List<Objection> objections(AuthorizeRequest request) {
    List<Objection> found = new ArrayList<>();
    String country = request.billing().country();
    if (!countries.isEmpty() && !countries.contains(country)) {
      found.add(
          Objection.of(
              RejectionKind.NOT_SUPPORTED,
              "country-not-accepted",
              "billing.country",
              "payment on account is not offered in " + country));
    }
    judgeAmount(request.amount(), found);
    if (needsCustomer && request.payer().customerId().isEmpty()) {
      found.add(
          Objection.of(
              RejectionKind.DECLINED,
              "customer-required",
              "payer.customerId",
              "payment on account is for registered customers"));
    }
    if (needsTaxId && request.payer().taxId().filter(id -> !id.isBlank()).isEmpty()) {
      found.add(
          Objection.of(
              RejectionKind.DECLINED,
              "tax-id-required",
              "payer.taxId",
              "payment on account needs a tax id"));
    }
    return List.copyOf(found);
  }

  private void judgeAmount(Money amount, List<Objection> found) {
    Currency currency = amount.currency();
    Money least = minimum.get(currency);
    Money most = maximum.get(currency);
    boolean listed = currencies.isEmpty() || currencies.contains(currency);
    boolean limited = maximum.isEmpty() || most != null;
    if (!listed || !limited) {
      found.add(
          Objection.of(
              RejectionKind.NOT_SUPPORTED,
              "currency-not-accepted",
              "amount",
              "payment on account is not offered in " + currency));
    }
    if (least != null && amount.compareTo(least) < 0) {
      found.add(
          Objection.of(
              RejectionKind.NOT_SUPPORTED,
              "amount-below-minimum",
              "amount",
              "payment on account starts at " + least));
    }
    if (most != null && amount.compareTo(most) > 0) {
      found.add(
          Objection.of(
              RejectionKind.LIMIT_EXCEEDED,
              "amount-above-maximum",
              "amount",
              "payment on account ends at " + most));
    }
  }
}
