package org.balcao.backoffice.shipping;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;

/** What the carriers offer, asked all at the same time: a buyer waits for it. */
@Dependent
class Offers {
  static final String OPERATION = "carrier.quote";

  private static final System.Logger LOG = System.getLogger(Offers.class.getName());

  private static final Comparator<DeliveryOption> CHEAPEST_FIRST =
      Comparator.comparing(DeliveryOption::price)
          .thenComparing(DeliveryOption::latest)
          .thenComparing(DeliveryOption::carrier)
          .thenComparing(DeliveryOption::service);

  private final Plugins plugins;
  private final StoreClock clock;
  private final ExecutorService pool;

  @Inject
  Offers(Plugins plugins, StoreClock clock) {
    this.plugins = plugins;
    this.clock = clock;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "balcao-quotes-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  List<DeliveryOption> of(QuoteRequest request, Locale locale) {
    return of(plugins, clock, request, locale);
  }

  /**
   * The same of other carriers than the store's.
   *
   * @param time by which their quotes must be valid
   */
  List<DeliveryOption> of(Plugins present, StoreClock time, QuoteRequest request, Locale locale) {
    List<Guarded<Carrier>> carriers = present.all(PluginKind.CARRIER);
    if (carriers.isEmpty()) {
      return List.of();
    }
    // The last one is asked on this thread: a store with one carrier needs no other.
    List<CompletableFuture<List<DeliveryOption>>> others =
        carriers.subList(0, carriers.size() - 1).stream()
            .map(c -> CompletableFuture.supplyAsync(() -> ask(c, time, request, locale), pool))
            .toList();
    List<DeliveryOption> options =
        new ArrayList<>(ask(carriers.get(carriers.size() - 1), time, request, locale));
    others.forEach(other -> options.addAll(other.join()));
    options.sort(CHEAPEST_FIRST);
    return List.copyOf(options);
  }

  private static List<DeliveryOption> ask(
      Guarded<Carrier> carrier, StoreClock time, QuoteRequest request, Locale locale) {
    return carrier
        .query(
            OPERATION,
            locale,
            (c, context) -> c.quote(request, context),
            quotes -> Optional.empty())
        .toOptional()
        .map(quotes -> usable(carrier.name(), request, quotes, time.now()))
        .orElse(List.of());
  }

  /** A carrier's good quotes are kept whatever its bad ones are like. */
  static List<DeliveryOption> usable(
      String carrier, QuoteRequest request, List<RateQuote> quotes, Instant now) {
    List<DeliveryOption> options = new ArrayList<>();
    Set<String> services = new HashSet<>();
    for (RateQuote quote : quotes) {
      Optional<String> problem =
          services.add(quote.service())
              ? problem(request, quote, now)
              : Optional.of("the service is quoted twice");
      if (problem.isPresent()) {
        LOG.log(
            System.Logger.Level.WARNING,
            "a quote of carrier {0} for service {1} is left out: {2}",
            carrier,
            quote.service(),
            problem.get());
      } else {
        options.add(
            new DeliveryOption(
                carrier,
                quote.service(),
                quote.serviceName(),
                quote.price(),
                quote.earliest(),
                quote.latest()));
      }
    }
    return options;
  }

  private static Optional<String> problem(QuoteRequest request, RateQuote quote, Instant now) {
    if (quote.service().isBlank() || quote.service().length() > 60) {
      return Optional.of("the service's code has 1 to 60 characters");
    }
    if (!quote.price().currency().equals(request.goodsValue().currency())) {
      return Optional.of("it is not in " + request.goodsValue().currency());
    }
    if (quote.earliest().isBefore(request.readyOn())) {
      return Optional.of("it would arrive before it is ready");
    }
    return quote.validUntil().isAfter(now)
        ? Optional.empty()
        : Optional.of("it is no longer valid");
  }

  @PreDestroy
  void close() {
    pool.shutdownNow();
  }
}
