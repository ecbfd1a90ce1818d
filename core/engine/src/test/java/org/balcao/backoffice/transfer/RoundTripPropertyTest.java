package org.balcao.backoffice.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.desk.FoundOrder;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.backoffice.order.ReturnState;
import org.balcao.backoffice.transfer.ExportedOrders.Beside;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** What is exported is imported as it was, whatever people are called and write. */
class RoundTripPropertyTest {
  private static final Instant PLACED = Instant.parse("2025-11-03T14:15:16.123456Z");
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  /** Stripped, as the store keeps what buyers write. */
  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "=1+1",
                "+55 41 9",
                "-2",
                "@SUM(A1)",
                "'",
                "''=x",
                "' =x",
                "'=\"x\"",
                "a,b;c|d",
                "line\nbreak",
                "cr\r\nlf",
                "\"quoted\"",
                "\\",
                "\\;|",
                "{\"a\":1}",
                "\u00e7\u00e3o",
                "\uD83D\uDE80",
                "\u202Eabc",
                "NULL",
                "0001",
                "1e9",
                "\uFEFFbom"),
            Arbitraries.strings()
                .withChars(",;|\"'=+-@\\\n\t #{}[]:")
                .withCharRange('a', 'e')
                .ofMinLength(1)
                .ofMaxLength(30))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.equals(ColumnValues.MASK));
  }

  private static Money money(long minor) {
    return Money.ofMinor(minor, java.util.Currency.getInstance("BRL"));
  }

  private static OrderLine line(String name, int number, int quantity, long price) {
    Money unit = money(price);
    return new OrderLine(
        Integer.toString(number),
        "S" + number,
        name,
        quantity,
        unit,
        unit.times(quantity),
        List.of(new TaxAmount(short60(name), new BigDecimal("0.18"), money(price / 7))),
        250,
        quantity,
        quantity - 1,
        1);
  }

  private static String short60(String text) {
    return text.substring(0, Math.min(60, text.length())).strip();
  }

  private static ExportedOrder order(List<String> texts, int quantity, long price) {
    List<OrderLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(line(texts.get(i), i + 1, quantity, price + i));
    }
    Money goods = Money.sum(money(0).currency(), lines.stream().map(OrderLine::total).toList());
    String text = texts.get(0);
    Address home = new Address(text, text, text, text, text, text, text, "BR", text);
    OrderView view =
        new OrderView(
            new UUID(7, 7),
            "2025-ABC",
            Optional.empty(),
            "eva@example.com",
            text,
            Locale.forLanguageTag("pt-BR"),
            OrderState.COMPLETED,
            PaymentState.PARTIALLY_REFUNDED,
            FulfilmentState.DELIVERED,
            ReturnState.PARTIALLY_RETURNED,
            Optional.empty(),
            home,
            home,
            lines,
            true,
            goods,
            money(500),
            List.of(),
            money(0),
            goods.plus(money(500)),
            "van",
            "standard",
            null,
            "card",
            Optional.empty(),
            PLACED,
            PLACED,
            1);
    return new ExportedOrder(
        new FoundOrder(view, new TreeSet<>(), Optional.empty(), List.of(), 0),
        new Beside(text, null, null, PLACED.plusSeconds(60)),
        money(1));
  }

  @Property(tries = 150)
  void anOrderComesBackAsItWas(
      @ForAll TransferFormat format,
      @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("nasty") String> texts,
      @ForAll @IntRange(min = 1, max = 99) int quantity,
      @ForAll @IntRange(min = 0, max = 1_000_000) int price)
      throws IOException {
    ExportedOrder exported = order(texts, quantity, price);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OrderWriter writer = OrderWriter.of(OrderExport.whole(OrderSearch.all(), format), out);
    writer.write(exported);
    writer.flush();
    if (format == TransferFormat.JSON) {
      assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
    }
    OrderReader reader = OrderReader.of(format, new ByteArrayInputStream(out.toByteArray()));
    RawOrder raw = reader.next().orElseThrow();
    assertTrue(reader.next().isEmpty());
    ReadOrder read =
        new OrderCheck(OrderImport.from("there", format), ZoneOffset.UTC, NOW, raw)
            .order()
            .orElseThrow(() -> new AssertionError(raw.faults()));
    assertSame(exported, read);
  }

  private static void assertSame(ExportedOrder exported, ReadOrder read) {
    OrderView view = exported.view();
    PlaceOrder place = read.place();
    assertEquals(
        List.of(view.number(), view.email(), view.buyerName(), view.locale(), view.total()),
        List.of(
            String.valueOf(place.number()),
            place.email(),
            place.buyerName(),
            place.locale(),
            place.total()));
    assertEquals(exported.beside().phone(), place.phone());
    assertEquals(view.delivery(), place.delivery());
    assertEquals(view.billing(), place.billing());
    assertEquals(
        view.lines().stream()
            .map(l -> List.of(l.sku(), l.name(), l.quantity(), l.unitPrice(), l.taxes(), l.grams()))
            .toList(),
        place.lines().stream()
            .map(l -> List.of(l.sku(), l.name(), l.quantity(), l.unitPrice(), l.taxes(), l.grams()))
            .toList());
    ReadOrder.End end = read.end().orElseThrow();
    assertEquals(List.of(PLACED, PLACED.plusSeconds(60)), List.of(end.placedAt(), end.endedAt()));
    assertEquals(PaymentState.PARTIALLY_REFUNDED, end.payment());
    assertEquals(view.lines().stream().map(OrderLine::returned).toList(), end.returned());
    assertEquals(money(1), read.refunded());
  }

  @Property(tries = 300)
  void noCellIsAFormulaAndEachCanBeReadBack(@ForAll("nasty") String value) {
    String cell = CsvCell.defused(value);
    assertFalse("=+-@\t\r\n".contains(cell.strip().substring(0, 1)), cell);
    assertEquals(value, CsvCell.original(cell));
  }
}
