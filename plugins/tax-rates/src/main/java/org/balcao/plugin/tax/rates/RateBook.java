package org.balcao.plugin.tax.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.PluginException;
import org.balcao.spi.tax.TaxRequest;

/** All rates, found by tax and territory. Immutable. */
final class RateBook {

  private final Map<Key, List<TaxRate>> rates = new HashMap<>();
  private final Map<String, Set<String>> taxesOfCountry = new HashMap<>();

  private record Key(String tax, Territory territory) {}

  /** Takes the rates in and refuses two that hold on one day for the same thing. */
  RateBook(List<TaxRate> all) {
    for (TaxRate rate : all) {
      rates
          .computeIfAbsent(new Key(rate.tax(), rate.territory()), k -> new ArrayList<>())
          .add(rate);
      taxesOfCountry
          .computeIfAbsent(rate.territory().country(), k -> new LinkedHashSet<>())
          .add(rate.tax());
    }
    rates.values().forEach(RateBook::refuseOverlaps);
  }

  /**
   * The rates that fall on a category in a place on a day: one per tax, compound ones last, exempt
   * ones left out.
   *
   * @return none where no rate was written down for it, which is not the same as an exempt one
   */
  Optional<List<TaxRate>> find(Address place, String category, LocalDate on) {
    List<Territory> around = Territory.around(place);
    List<TaxRate> found =
        taxesOfCountry.getOrDefault(place.country(), Set.of()).stream()
            .flatMap(tax -> find(tax, around, category, on).stream())
            .sorted(Comparator.comparing(TaxRate::compound))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.stream().filter(r -> !r.exempt()).toList());
  }

  private Optional<TaxRate> find(
      String tax, List<Territory> around, String category, LocalDate on) {
    // A narrower territory is a tax area of its own: its standard rate goes before the special
    // rates of the country around it, since an untaxed island taxes no book either.
    return around.stream()
        .flatMap(
            territory ->
                in(tax, territory, category, on)
                    .or(() -> in(tax, territory, TaxRequest.STANDARD, on))
                    .stream())
        .findFirst();
  }

  private Optional<TaxRate> in(String tax, Territory territory, String category, LocalDate on) {
    return rates.getOrDefault(new Key(tax, territory), List.of()).stream()
        .filter(r -> r.category().equals(category) && r.holdsOn(on))
        .findFirst();
  }

  private static void refuseOverlaps(List<TaxRate> rates) {
    List<TaxRate> sorted =
        rates.stream()
            .sorted(Comparator.comparing(TaxRate::category).thenComparing(TaxRate::from))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      TaxRate earlier = sorted.get(i - 1);
      TaxRate later = sorted.get(i);
      if (earlier.category().equals(later.category()) && earlier.overlaps(later)) {
        throw PluginException.misconfigured(
            later.source().setting(),
            later.source().place()
                + " and "
                + earlier.source().place()
                + " both give a rate of '"
                + later.tax()
                + "' for category '"
                + later.category()
                + "' in "
                + later.territory()
                + " from "
                + later.from()
                + " on; end the earlier one before that day");
      }
    }
  }
}
