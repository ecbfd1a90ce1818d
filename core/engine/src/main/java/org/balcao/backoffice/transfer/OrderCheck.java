package org.balcao.backoffice.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.kernel.digest.Digest;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.jspecify.annotations.Nullable;

/** Makes an order of texts, or says all that is wrong with them. */
final class OrderCheck {
  /** A file without one of these holds no order. */
  static final List<TransferColumn> NEEDED =
      List.of(
          TransferColumn.NUMBER,
          TransferColumn.STATE,
          TransferColumn.EMAIL,
          TransferColumn.BUYER,
          TransferColumn.CURRENCY,
          TransferColumn.DELIVERY_LINE1,
          TransferColumn.DELIVERY_CITY,
          TransferColumn.DELIVERY_COUNTRY,
          TransferColumn.TOTAL,
          TransferColumn.SKU,
          TransferColumn.QUANTITY,
          TransferColumn.UNIT_PRICE);

  private static final String ELSEWHERE = "elsewhere";
  private static final String FILL = "fill it in";

  private final OrderImport request;
  private final ZoneId zone;
  private final Instant now;
  private final RawOrder raw;
  private final CheckedTexts texts;

  OrderCheck(OrderImport request, ZoneId zone, Instant now, RawOrder raw) {
    this.request = request;
    this.zone = zone;
    this.now = now;
    this.raw = raw;
    this.texts = new CheckedTexts(raw, raw.line(), raw.values());
  }

  /** The order; empty where the raw one has faults now. */
  Optional<ReadOrder> order() {
    if (raw.faults().stream().anyMatch(fault -> fault.code().equals("BAL-TRF003"))) {
      // Of what cannot be read nothing is missing.
      return Optional.empty();
    }
    NEEDED.stream().filter(column -> !column.ofLine()).forEach(c -> texts.needed(c, FILL));
    String currency = currency();
    List<CheckedTexts> lines = new ArrayList<>();
    raw.items().forEach(item -> lines.add(new CheckedTexts(raw, item.line(), item.values())));
    if (lines.isEmpty()) {
      texts.fault(TransferColumn.SKU, "BAL-TRF010", "has no lines", "add at least one");
    }
    Optional<Ending> ending = ending();
    if (currency.isEmpty() || ending.isEmpty() || !raw.faults().isEmpty()) {
      return Optional.empty();
    }
    boolean open = ending.get() == Ending.OPEN;
    List<PlaceOrder.Line> items = lines.stream().map(line -> line(line, currency)).toList();
    PlaceOrder place = raw.faults().isEmpty() ? place(items, currency, open) : null;
    if (place == null || !raw.faults().isEmpty()) {
      return Optional.empty();
    }
    Optional<ReadOrder.End> end =
        open ? Optional.empty() : Optional.of(end(ending.get(), place, lines));
    Money refunded = end.map(e -> refunded(e, place)).orElse(Money.zero(place.total().currency()));
    return raw.faults().isEmpty()
        ? Optional.of(
            new ReadOrder(raw.line(), raw.number().orElse(""), place, end, refunded, raw.digest()))
        : Optional.empty();
  }

  private String currency() {
    return texts
        .value(
            TransferColumn.CURRENCY,
            code -> Money.of("0", code).currency().getCurrencyCode(),
            "write an ISO 4217 code such as BRL")
        .orElse("");
  }

  private enum Ending {
    OPEN,
    COMPLETED,
    CANCELLED
  }

  private Optional<Ending> ending() {
    return texts
        .find(TransferColumn.STATE)
        .flatMap(
            state ->
                switch (state) {
                  case "open", "placed" -> Optional.of(Ending.OPEN);
                  case "completed" -> Optional.of(Ending.COMPLETED);
                  case "cancelled" -> Optional.of(Ending.CANCELLED);
                  default -> {
                    texts.fault(
                        TransferColumn.STATE,
                        "BAL-TRF016",
                        "an order in this state cannot be booked",
                        "import it as open, completed or cancelled, or once it has ended there");
                    yield Optional.empty();
                  }
                });
  }

  private PlaceOrder.Line line(CheckedTexts line, String currency) {
    Money zero = Money.of("0", currency);
    Optional<String> sku = line.needed(TransferColumn.SKU, FILL);
    line.needed(TransferColumn.QUANTITY, FILL);
    line.needed(TransferColumn.UNIT_PRICE, FILL);
    return new PlaceOrder.Line(
        sku.orElse(""),
        line.text(TransferColumn.ITEM, sku.orElse("")),
        line.number(TransferColumn.QUANTITY, 1, 1_000_000).orElse(1),
        line.money(TransferColumn.UNIT_PRICE, currency).orElse(zero),
        line.taxes(TransferColumn.LINE_TAXES, currency),
        line.number(TransferColumn.GRAMS, 0, 100_000_000).orElse(0),
        false);
  }

  private @Nullable PlaceOrder place(List<PlaceOrder.Line> lines, String currency, boolean open) {
    Money zero = Money.of("0", currency);
    @Nullable Address delivery = address("delivery", null);
    @Nullable Address billing = delivery == null ? null : address("billing", delivery);
    String number = number();
    if (open) {
      List.of(TransferColumn.CARRIER, TransferColumn.SERVICE, TransferColumn.GATEWAY)
          .forEach(column -> texts.needed(column, "an open order needs one of this store"));
    }
    if (!texts.text(TransferColumn.EMAIL, "").matches("[^@\\s]{1,64}@[^@\\s]{1,189}")) {
      texts.fault(
          TransferColumn.EMAIL,
          "BAL-TRF011",
          "is no e-mail address",
          "write one such as a@b.example");
    }
    Boolean included =
        texts
            .value(
                TransferColumn.PRICES_INCLUDE_TAX,
                text -> {
                  if (!text.equals("yes") && !text.equals("no")) {
                    throw new IllegalArgumentException("neither");
                  }
                  return text.equals("yes");
                },
                "write yes or no")
            .orElse(Boolean.TRUE);
    Optional<Locale> language =
        texts.value(
            TransferColumn.LOCALE,
            tag -> new Locale.Builder().setLanguageTag(tag).build(),
            "write a language tag such as pt-BR");
    Money shipping = texts.money(TransferColumn.SHIPPING, currency).orElse(zero);
    Money total = texts.money(TransferColumn.TOTAL, currency).orElse(zero);
    Optional<LocalDate> promised =
        texts.value(TransferColumn.PROMISED, LocalDate::parse, "write a date such as 2026-01-31");
    if (!raw.faults().isEmpty() || delivery == null || billing == null) {
      return null;
    }
    PlaceOrder place =
        new PlaceOrder(
            number,
            null,
            // Nobody has this session: the order belongs to no account of this store.
            Digest.sha256(List.of("import", request.source(), number)),
            texts.text(TransferColumn.EMAIL, ""),
            texts.text(TransferColumn.BUYER, ""),
            texts.find(TransferColumn.PHONE).orElse(null),
            texts.find(TransferColumn.TAX_ID).orElse(null),
            language.orElse(request.locale()),
            billing,
            delivery,
            lines,
            included,
            shipping,
            texts.taxes(TransferColumn.SHIPPING_TAXES, currency),
            total,
            texts.text(TransferColumn.CARRIER, ELSEWHERE),
            texts.text(TransferColumn.SERVICE, ELSEWHERE),
            promised.orElse(null),
            texts.text(TransferColumn.GATEWAY, ELSEWHERE),
            Optional.empty(),
            Map.of(),
            new FraudCase.Origin(
                Optional.empty(), Optional.empty(), texts.find(TransferColumn.CHANNEL)),
            List.of());
    checkSum(place);
    return place;
  }

  private void checkSum(PlaceOrder place) {
    try {
      Money sum = place.shipping();
      for (PlaceOrder.Line line : place.lines()) {
        sum = sum.plus(line.total());
      }
      if (!place.pricesIncludeTax()) {
        List<Money> taxes = new ArrayList<>();
        place.shippingTaxes().forEach(tax -> taxes.add(tax.amount()));
        place.lines().forEach(line -> line.taxes().forEach(tax -> taxes.add(tax.amount())));
        sum = sum.plus(Money.sum(sum.currency(), taxes));
      }
      if (!sum.equals(place.total())) {
        texts.fault(
            TransferColumn.TOTAL,
            "BAL-TRF017",
            "is " + place.total() + ", and the parts add up to " + sum,
            "correct it; a discount belongs into the unit prices");
      }
    } catch (IllegalArgumentException e) {
      texts.fault(TransferColumn.TOTAL, "BAL-TRF017", "is too large", "correct the amounts");
    }
  }

  /** A number of this store: what such a number cannot hold is left out. */
  private String number() {
    String number =
        request.numberPrefix()
            + texts.text(TransferColumn.NUMBER, "").replaceAll("[^A-Za-z0-9._-]", "");
    if (number.equals(request.numberPrefix()) || number.length() > 60) {
      texts.fault(
          TransferColumn.NUMBER,
          "BAL-TRF011",
          "makes no number of this store",
          "it needs 1 to 60 letters, digits and . _ - in all");
    }
    return number;
  }

  private @Nullable Address address(String kind, @Nullable Address otherwise) {
    boolean none = raw.values().keySet().stream().noneMatch(c -> c.word().startsWith(kind + "-"));
    if (none && otherwise != null) {
      return otherwise;
    }
    try {
      return new Address(
          part(kind, "RECIPIENT").orElse(texts.text(TransferColumn.BUYER, "")),
          part(kind, "LINE1").orElse(""),
          part(kind, "LINE2").orElse(null),
          part(kind, "DISTRICT").orElse(null),
          part(kind, "CITY").orElse(""),
          part(kind, "REGION").orElse(null),
          part(kind, "POSTAL_CODE").orElse(null),
          part(kind, "COUNTRY").orElse(""),
          part(kind, "PHONE").orElse(null));
    } catch (IllegalArgumentException e) {
      texts.fault(
          TransferColumn.valueOf(kind.toUpperCase(Locale.ROOT) + "_COUNTRY"),
          "BAL-TRF011",
          "the " + kind + " address is not whole",
          "it needs recipient, line1, city and a country such as BR");
      return null;
    }
  }

  private Optional<String> part(String kind, String part) {
    return texts.find(TransferColumn.valueOf(kind.toUpperCase(Locale.ROOT) + "_" + part));
  }

  private ReadOrder.End end(Ending ending, PlaceOrder place, List<CheckedTexts> lines) {
    texts.needed(TransferColumn.PLACED, "an order of the past was placed at some time");
    Instant placed = texts.moment(TransferColumn.PLACED, zone, now).orElse(now);
    Instant ended = texts.moment(TransferColumn.ENDED, zone, now).orElse(placed);
    if (ended.isBefore(placed)) {
      texts.fault(
          TransferColumn.ENDED, "BAL-TRF011", "lies before it was placed", "correct the dates");
    }
    boolean completed = ending == Ending.COMPLETED;
    List<Integer> returned = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      returned.add(
          lines
              .get(i)
              .number(TransferColumn.RETURNED, 0, place.lines().get(i).quantity())
              .orElse(0));
    }
    return new ReadOrder.End(
        completed ? OrderState.COMPLETED : OrderState.CANCELLED,
        payment(completed),
        placed,
        ended,
        returned);
  }

  private PaymentState payment(boolean completed) {
    List<PaymentState> possible =
        completed
            ? List.of(PaymentState.CAPTURED, PaymentState.PARTIALLY_REFUNDED, PaymentState.REFUNDED)
            : List.of(
                PaymentState.CANCELLED,
                PaymentState.UNPAID,
                PaymentState.DECLINED,
                PaymentState.REFUNDED);
    List<String> words = possible.stream().map(ColumnValues::word).toList();
    Optional<String> word = texts.find(TransferColumn.PAYMENT);
    if (word.isPresent() && !words.contains(word.get())) {
      texts.fault(
          TransferColumn.PAYMENT,
          "BAL-TRF016",
          "an order that ended so is not paid so",
          "write one of " + words + ", or leave it out");
      return possible.get(0);
    }
    return Arrays.stream(PaymentState.values())
        .filter(state -> word.filter(ColumnValues.word(state)::equals).isPresent())
        .findFirst()
        .orElse(possible.get(0));
  }

  private Money refunded(ReadOrder.End end, PlaceOrder place) {
    Money total = place.total();
    Optional<Money> given =
        texts.money(TransferColumn.REFUNDED, total.currency().getCurrencyCode());
    if (given.isEmpty() && end.payment() == PaymentState.PARTIALLY_REFUNDED) {
      texts.needed(TransferColumn.REFUNDED, "say how much was given back");
    }
    Money zero = Money.zero(total.currency());
    Money refunded = given.orElse(end.payment() == PaymentState.REFUNDED ? total : zero);
    if (refunded.compareTo(total) > 0) {
      texts.fault(
          TransferColumn.REFUNDED, "BAL-TRF017", "is more than the total", "correct the amounts");
    }
    return refunded;
  }
}
