package org.balcao.examples.quickstart.steelwheels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.balcao.examples.quickstart.steelwheels.Entry.Kind;
import org.balcao.examples.quickstart.steelwheels.Entry.OrderEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static List<Entry> agenda;

  @BeforeAll
  static void read() {
    try (SteelWheels source = SteelWheels.open()) {
      SourceReader reader = new SourceReader(source);
      agenda = Agenda.of(reader.orders(), reader.payments());
    }
  }

  private static List<String> course(int number) {
    return agenda.stream()
        .filter(OrderEntry.class::isInstance)
        .map(OrderEntry.class::cast)
        .filter(entry -> entry.order().number() == number)
        .map(entry -> entry.at() + " " + entry.kind())
        .toList();
  }

  private static long count(Kind kind) {
    return agenda.stream()
        .filter(e -> e instanceof OrderEntry order && order.kind() == kind)
        .count();
  }

  @Test
  void mostOrdersArePlacedAndShipped() {
    assertEquals(List.of("2003-01-06T09:00:00Z PLACE", "2003-01-10T15:00:00Z SHIP"), course(10100));
  }

  @Test
  void ordersOfOneDayAreAMinuteApart() {
    Instant first = Instant.parse("2003-10-21T09:00:00Z");
    List<Instant> placed =
        agenda.stream()
            .filter(e -> e instanceof OrderEntry order && order.kind() == Kind.PLACE)
            .map(Entry::at)
            .toList();

    assertEquals(placed.size(), placed.stream().distinct().count());
    assertTrue(placed.contains(first));
  }

  @Test
  void aDisputeIsResolvedOnTheDateInTheComment() {
    assertEquals(
        List.of(
            "2003-10-21T09:00:00Z PLACE",
            "2003-10-23T15:00:00Z SHIP",
            "2003-10-31T10:00:00Z DISPUTE",
            "2003-11-01T16:00:00Z RESOLVE"),
        course(10164).stream().map(line -> line.replace("T09:01", "T09:00")).toList());
  }

  @Test
  void whatWasCancelledAfterItHadLeftComesBack() {
    assertEquals(
        List.of("PLACE", "SHIP", "DISPUTE", "COME_BACK"),
        course(10253).stream().map(line -> line.substring(21)).toList());
    assertEquals(
        List.of("PLACE", "SHIP", "COME_BACK"),
        course(10179).stream().map(line -> line.substring(21)).toList());
  }

  @Test
  void everyStatusTakesItsCourse() {
    assertEquals(330, count(Kind.PLACE));
    assertEquals(316, count(Kind.SHIP));
    assertEquals(4, count(Kind.CANCEL));
    assertEquals(2, count(Kind.COME_BACK));
    assertEquals(5, count(Kind.HOLD));
    assertEquals(1, count(Kind.RESUME));
    assertEquals(8, count(Kind.DISPUTE));
    assertEquals(4, count(Kind.RESOLVE));
    assertEquals(272, agenda.stream().filter(Entry.PaymentEntry.class::isInstance).count());
  }

  @Test
  void timeGoesForwardFromTheOpeningToTheEnd() {
    assertEquals(agenda, agenda.stream().sorted(Comparator.comparing(Entry::at)).toList());
    assertTrue(agenda.get(0).at().isAfter(Agenda.OPENING));
    assertTrue(agenda.get(agenda.size() - 1).at().isBefore(Agenda.END));
  }

  @Test
  void datesOfResolutionsAreMonthFirstWithTwoOrFourDigitsOfTheYear() {
    assertEquals(
        LocalDate.of(2003, 11, 1), Agenda.resolution("disputed, but resolved on 11/1/2003; no"));
    assertEquals(LocalDate.of(2004, 12, 1), Agenda.resolution("Disputed and Resolved on 12/1/04."));
    assertThrows(IllegalArgumentException.class, () -> Agenda.resolution("resolved one day"));
  }
}
