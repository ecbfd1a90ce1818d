package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.analytics.BusinessEvent;
import org.balcao.spi.analytics.EventBatch;

/** The operation of a sink of figures, with batches that work. */
final class AnalyticsOperations {
  private final AnalyticsSinkContract contract;

  AnalyticsOperations(AnalyticsSinkContract contract) {
    this.contract = contract;
  }

  List<Operation<AnalyticsSink, ?, ?, ?>> all() {
    return List.of(
        Operation.<AnalyticsSink, AnalyticsSink, EventBatch, AnalyticsSink.Emitted>repeatable(
                "emit", Optional::of, AnalyticsSink::emit, bench -> batch(bench, 3))
            .strange(
                bench ->
                    new EventBatch(
                        List.of(of(batch(bench, 1).events().get(0), Samples.UNKNOWN_ATTRIBUTE)))));
  }

  EventBatch batch(Bench<AnalyticsSink> bench, int size) {
    return new EventBatch(IntStream.range(0, size).mapToObj(n -> event(bench)).toList());
  }

  private BusinessEvent event(Bench<AnalyticsSink> bench) {
    Money total = Samples.units(100, Samples.currency(contract.currencies()));
    return new BusinessEvent(
        bench.unique("event-"),
        "/store/contract",
        "order.placed",
        1,
        bench.clock().instant(),
        Optional.of("B-1"),
        Map.of("channel", "web", "country", "BR"),
        Map.of("lines", BigDecimal.valueOf(3)),
        Map.of("total", total));
  }

  /** The same event, of another type. */
  static BusinessEvent of(BusinessEvent e, String type) {
    return new BusinessEvent(
        e.id(),
        e.source(),
        type,
        e.version(),
        e.time(),
        e.subject(),
        e.dimensions(),
        e.measures(),
        e.amounts());
  }
}
