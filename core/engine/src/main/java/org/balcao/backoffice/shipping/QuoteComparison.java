package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.shadow.Compared;
import org.balcao.kernel.shadow.Comparison;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.shipping.RateQuote;
import org.jspecify.annotations.Nullable;

/**
 * Two carriers agree on a consignment where they offer the same services, by their codes, at the
 * same prices and with the same days. Alike by the share of services that they agree on.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class QuoteComparison implements Comparison<List<RateQuote>> {
  @Inject
  QuoteComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.CARRIER;
  }

  @Override
  public String operation() {
    return Offers.OPERATION;
  }

  @Override
  public Compared compare(List<RateQuote> live, List<RateQuote> shadow) {
    Map<String, RateQuote> first = byService(live);
    Map<String, RateQuote> second = byService(shadow);
    Set<String> services = new TreeSet<>(first.keySet());
    services.addAll(second.keySet());
    int alike = 0;
    List<Difference> differences = new ArrayList<>();
    for (String service : services) {
      List<Difference> ofService = new ArrayList<>();
      RateQuote one = first.get(service);
      RateQuote other = second.get(service);
      if (one == null || other == null) {
        ofService.add(
            other == null
                ? new Difference("service " + service + " is missing", "live " + text(one))
                : new Difference("service " + service + " is new", "in shadow " + text(other)));
      } else {
        compare(service, one, other, ofService);
      }
      alike += ofService.isEmpty() ? 1 : 0;
      differences.addAll(ofService);
    }
    return new Compared(services.isEmpty() ? 1 : (double) alike / services.size(), differences);
  }

  private static void compare(
      String service, RateQuote one, RateQuote other, List<Difference> differences) {
    if (!one.price().equals(other.price())) {
      differences.add(
          new Difference(
              "price of " + service, "live " + one.price() + ", in shadow " + other.price()));
    }
    if (!one.earliest().equals(other.earliest()) || !one.latest().equals(other.latest())) {
      differences.add(
          new Difference("days of " + service, "live " + days(one) + ", in shadow " + days(other)));
    }
  }

  private static Map<String, RateQuote> byService(List<RateQuote> quotes) {
    Map<String, RateQuote> byService = new LinkedHashMap<>();
    quotes.forEach(quote -> byService.putIfAbsent(quote.service(), quote));
    return byService;
  }

  private static String text(@Nullable RateQuote quote) {
    return quote == null ? "" : quote.price() + ", " + days(quote);
  }

  private static String days(RateQuote quote) {
    return quote.earliest() + " to " + quote.latest();
  }
}
