package org.balcao.examples.quickstart.steelwheels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
  private static SteelWheels source;
  private static SourceReader reader;
  private static List<SourceOrder> orders;

  @BeforeAll
  static void open() {
    source = SteelWheels.open();
    reader = new SourceReader(source);
    orders = reader.orders();
  }

  @AfterAll
  static void close() {
    source.close();
  }

  private static SourceOrder order(int number) {
    return orders.stream().filter(o -> o.number() == number).findFirst().orElseThrow();
  }

  @Test
  void allIsRead() {
    assertEquals(110, reader.products().size());
    assertEquals(126, reader.customers().size());
    assertEquals(330, orders.size());
    assertEquals(272, reader.payments().size());
    assertEquals(3000, orders.stream().mapToInt(order -> order.lines().size()).sum());
  }

  @Test
  void anOrderIsReadAsItWent() {
    SourceOrder order = order(10100);

    assertEquals(363, order.customer());
    assertEquals(LocalDate.of(2003, 1, 6), order.ordered());
    assertEquals(LocalDate.of(2003, 1, 13), order.required());
    assertEquals(Optional.of(LocalDate.of(2003, 1, 10)), order.shipped());
    assertEquals(SourceOrder.Status.SHIPPED, order.status());
    assertEquals("", order.comment());
    assertEquals(new SourceOrder.Line("S24_3969", 49, Money.of("34", "USD")), order.lines().get(0));
  }

  @Test
  void theDateOfTheTableIsNoDateOfAShipment() {
    assertEquals(Optional.empty(), order(10420).shipped(), "in process");
    assertEquals(Optional.empty(), order(10334).shipped(), "on hold");
    assertEquals(Optional.empty(), order(10167).shipped(), "cancelled in time");
  }

  @Test
  void twoCancelledOrdersHadLeft() {
    assertEquals(
        List.of(10179, 10253),
        orders.stream().filter(SourceOrder::cameBack).map(SourceOrder::number).toList());
  }

  @Test
  void customersHaveACountryAndALanguage() {
    SourceCustomer nantes =
        reader.customers().stream().filter(c -> c.number() == 103).findFirst().orElseThrow();

    assertEquals("FR", nantes.address().country());
    assertEquals("fr-FR", nantes.locale().toLanguageTag());
    assertEquals("44000", nantes.address().postalCode());
    assertEquals("attn. Carine Schmitt", nantes.address().line2());
    assertEquals("SourceCustomer[103]", nantes.toString());
  }

  @Test
  void aCustomerWithoutAPostalCodeIsNoTrouble() {
    SourceCustomer customer =
        reader.customers().stream().filter(c -> c.number() == 348).findFirst().orElseThrow();

    assertNull(customer.address().postalCode());
  }

  @Test
  void anUnknownCountryOrStatusIsNamed() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Countries.of("Atlantis"))
            .getMessage()
            .contains("Atlantis"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> SourceOrder.Status.of("Lost"))
            .getMessage()
            .contains("Lost"));
  }

  @Test
  void oneLineIsOfAnOrderThatIsNotThere() {
    SourceFigures figures = new SourceFigures(source);

    assertEquals(3001, figures.lines());
    assertEquals(1, figures.strayLines());
    assertFalse(orders.stream().anyMatch(order -> order.number() == 11150));
  }

  @Test
  void theSourcesFiguresAddUp() {
    SourceFigures figures = new SourceFigures(source);

    assertEquals(Money.of("9777418", "USD"), figures.paid());
    assertEquals(figures.invoiced().minus(figures.paid()), figures.owed().minus(figures.credit()));
    assertEquals(
        figures.revenueTotal(),
        figures.revenue().values().stream().reduce(Money.of("0", "USD"), Money::plus));
    assertEquals(330, figures.states().values().stream().mapToLong(Long::longValue).sum());
  }
}
