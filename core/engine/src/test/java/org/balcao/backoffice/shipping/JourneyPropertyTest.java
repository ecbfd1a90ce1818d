package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

class JourneyPropertyTest {
  private static final List<String> CODES = List.of("A", "B", "C");

  @Property
  void anyOrderOfTheSameEventsGivesTheSameStanding(
      @ForAll("events") List<TrackingEvent> events,
      @ForAll("parcels") List<String> codes,
      @ForAll Random random) {
    List<TrackingEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);

    assertEquals(standing(codes, events), standing(codes, shuffled));
  }

  @Property
  void tellingThemTwiceAndInAnyPortionsChangesNothing(
      @ForAll("events") List<TrackingEvent> events,
      @ForAll("parcels") List<String> codes,
      @ForAll Random random) {
    Journey journey = new Journey(codes);
    int fresh = 0;
    List<TrackingEvent> told = new ArrayList<>(events);
    told.addAll(events);
    Collections.shuffle(told, random);
    while (!told.isEmpty()) {
      List<TrackingEvent> portion = told.subList(0, 1 + random.nextInt(told.size()));
      fresh += journey.add(portion).size();
      portion.clear();
    }

    assertEquals(events.size(), fresh, "each event is new once");
    assertEquals(standing(codes, events), journey.standing());
  }

  @Property
  void whatAParcelHasComeToIsNeverTakenBack(
      @ForAll("events") List<TrackingEvent> events, @ForAll Random random) {
    List<TrackingEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    Journey journey = new Journey(List.of("A"));
    int before = 0;
    for (TrackingEvent event : shuffled) {
      journey.add(List.of(event));
      int now = rank(journey.standing());
      assertTrue(now >= before, () -> "back by " + event);
      before = now;
    }
  }

  private static int rank(Standing standing) {
    return switch (standing.kind()) {
      case UNDER_WAY -> 0;
      case ATTENTION -> 1;
      case DELIVERED -> 2;
      case RETURNED -> 3;
    };
  }

  private static Standing standing(List<String> codes, List<TrackingEvent> events) {
    Journey journey = new Journey(codes);
    journey.add(events);
    return journey.standing();
  }

  @Provide
  Arbitrary<List<String>> parcels() {
    return Arbitraries.of(CODES).list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<TrackingEvent>> events() {
    Arbitrary<TrackingEvent> one =
        Combinators.combine(
                Arbitraries.of(CODES),
                Arbitraries.of(TrackingStatus.class),
                Arbitraries.integers().between(0, 5))
            .as((code, status, day) -> event("", code, status, day));
    return one.list()
        .ofMaxSize(12)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> renamed("k" + i, list.get(i)))
                    .toList());
  }

  static TrackingEvent event(String key, String code, TrackingStatus status, int day) {
    return new TrackingEvent(
        key,
        code,
        status,
        status.name(),
        Instant.parse("2025-03-01T12:00:00Z").plusSeconds(86_400L * day),
        Optional.empty(),
        "");
  }

  private static TrackingEvent renamed(String key, TrackingEvent event) {
    return new TrackingEvent(
        key,
        event.trackingCode(),
        event.status(),
        event.rawStatus(),
        event.at(),
        event.place(),
        event.description());
  }
}
