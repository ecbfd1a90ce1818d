package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.search.IndexSchema.Use;
import org.balcao.spi.search.ProductDocument;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchPage.Bucket;
import org.balcao.spi.search.SearchPage.Facet;
import org.balcao.spi.search.SearchPage.Hit;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchQuery.AnyOf;
import org.balcao.spi.search.SearchQuery.Filter;
import org.balcao.spi.search.SearchQuery.NumberRange;
import org.balcao.spi.search.SearchQuery.PriceRange;
import org.jspecify.annotations.Nullable;

/** One query, asked of one index. */
record FakeFinding(FakeIndex index, SearchQuery query) {

  boolean isAllowed() {
    return query.filters().stream().allMatch(f -> index.allows(f.field(), Use.FILTER))
        && query.facets().stream().allMatch(field -> index.allows(field, Use.FACET))
        && query.order().field().filter(field -> !index.allows(field, Use.SORT)).isEmpty();
  }

  SearchPage page() {
    List<ProductDocument> found =
        index.find(query.text(), query.language()).stream()
            .filter(document -> query.filters().stream().allMatch(f -> meets(document, f)))
            .sorted(order())
            .toList();
    List<Hit> hits =
        found.stream().skip(query.offset()).limit(query.limit()).map(FakeFinding::hit).toList();
    Map<String, Facet> facets =
        query.facets().stream()
            .collect(Collectors.toMap(Function.identity(), field -> facet(field, found)));
    return new SearchPage(hits, found.size(), true, facets, Optional.empty());
  }

  private static Hit hit(ProductDocument document) {
    return new Hit(
        document.id(), Optional.of(document.version()), OptionalDouble.empty(), Map.of());
  }

  private static boolean meets(ProductDocument document, Filter filter) {
    if (filter instanceof AnyOf any) {
      return document.terms().getOrDefault(any.field(), List.of()).stream()
          .anyMatch(any.values()::contains);
    }
    if (filter instanceof NumberRange range) {
      return lies(document.numbers().get(range.field()), range.from(), range.to());
    }
    PriceRange range = (PriceRange) filter;
    return lies(
        Optional.ofNullable(document.prices().get(range.field())).map(Money::amount).orElse(null),
        range.from().map(Money::amount),
        range.to().map(Money::amount));
  }

  private static boolean lies(
      @Nullable BigDecimal value, Optional<BigDecimal> from, Optional<BigDecimal> to) {
    return value != null
        && from.filter(least -> value.compareTo(least) < 0).isEmpty()
        && to.filter(most -> value.compareTo(most) > 0).isEmpty();
  }

  private Comparator<ProductDocument> order() {
    Comparator<ProductDocument> byId = Comparator.comparing(ProductDocument::id);
    return query
        .order()
        .field()
        .map(
            field -> {
              Comparator<ProductDocument> byValue =
                  Comparator.comparing(document -> value(document, field));
              return query.order().descending() ? byValue.reversed() : byValue;
            })
        .map(byValue -> byValue.thenComparing(byId))
        .orElse(byId);
  }

  private static BigDecimal value(ProductDocument document, String field) {
    return values(document, field).findFirst().orElse(BigDecimal.ZERO);
  }

  private static Stream<BigDecimal> values(ProductDocument document, String field) {
    return Stream.concat(
        Optional.ofNullable(document.prices().get(field)).map(Money::amount).stream(),
        Optional.ofNullable(document.numbers().get(field)).stream());
  }

  private static Facet facet(String field, List<ProductDocument> found) {
    Map<String, Long> counts = new HashMap<>();
    found.forEach(
        document ->
            document
                .terms()
                .getOrDefault(field, List.of())
                .forEach(word -> counts.merge(word, 1L, Long::sum)));
    List<Bucket> buckets =
        new TreeMap<>(counts)
            .entrySet().stream()
                .map(entry -> new Bucket(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Bucket::count).reversed())
                .toList();
    List<BigDecimal> numbers =
        found.stream().flatMap(document -> values(document, field)).sorted().toList();
    return numbers.isEmpty()
        ? Facet.of(buckets)
        : Facet.between(numbers.get(0), numbers.get(numbers.size() - 1));
  }
}
