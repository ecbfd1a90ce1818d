package org.balcao.spi.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;

/**
 * What somebody looks for. It holds no expression in an engine's own language: a plugin builds that
 * from the parts, each of which the kernel checked against the {@link IndexSchema}.
 *
 * @param text what was typed; empty to go through all products
 * @param language BCP 47; only documents of that language are found
 * @param filters all of which a hit meets
 * @param facets fields whose values are to be counted
 * @param order of the hits
 * @param offset how many hits to leave out, from 0
 * @param limit how many hits at most, from 0 (counts only) to {@link #MOST_HITS}
 */
public record SearchQuery(
    String text,
    String language,
    List<Filter> filters,
    Set<String> facets,
    Order order,
    int offset,
    int limit) {

  /** The most hits on one page. */
  public static final int MOST_HITS = 250;

  private static final int LONGEST = 1000;

  /** Copies the collections; refuses a page that makes no sense and a text that is a burden. */
  public SearchQuery {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
    if (offset < 0 || limit < 0 || limit > MOST_HITS) {
      throw new IllegalArgumentException("a page has 0 to " + MOST_HITS + " hits");
    }
    if (text.length() > LONGEST || language.isBlank()) {
      throw new IllegalArgumentException(
          "a query has a language and at most " + LONGEST + " characters");
    }
  }

  /** The first hits for a text, the best ones first. */
  public static SearchQuery of(String text, String language, int limit) {
    return new SearchQuery(text, language, List.of(), Set.of(), Order.RELEVANCE, 0, limit);
  }

  /** What a hit meets. */
  public sealed interface Filter {
    /** Which field it is about. */
    String field();
  }

  /**
   * It has one of these words.
   *
   * @param field of type {@link IndexSchema.Type#TERM}
   * @param values at least one
   */
  public record AnyOf(String field, Set<String> values) implements Filter {
    /** Copies the set and refuses an empty one. */
    public AnyOf {
      values = Set.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a filter has a value: " + field);
      }
    }
  }

  /**
   * Its number lies between two, both included; documents without that number are no hits.
   *
   * @param field of type {@link IndexSchema.Type#NUMBER}
   * @param from the least; no lower bound where absent
   * @param to the most; no upper bound where absent
   */
  public record NumberRange(String field, Optional<BigDecimal> from, Optional<BigDecimal> to)
      implements Filter {}

  /**
   * Its amount lies between two, both included; documents without that amount are no hits.
   *
   * @param field of type {@link IndexSchema.Type#MONEY}
   * @param from the least, in the field's currency; no lower bound where absent
   * @param to the most, in the field's currency; no upper bound where absent
   */
  public record PriceRange(String field, Optional<Money> from, Optional<Money> to)
      implements Filter {
    /** Refuses two currencies. */
    public PriceRange {
      if (from.isPresent()
          && to.isPresent()
          && !from.get().currency().equals(to.get().currency())) {
        throw new IllegalArgumentException("a range of prices has one currency");
      }
    }
  }

  /**
   * In which order hits come. Hits that are equal in it come in an order that stays the same.
   *
   * @param field to order by; by relevance where absent
   * @param descending the greatest first; of no meaning for relevance
   */
  public record Order(Optional<String> field, boolean descending) {
    /** The best hits first, as the engine judges. */
    public static final Order RELEVANCE = new Order(Optional.empty(), true);

    /** The least value of a field first. */
    public static Order ascending(String field) {
      return new Order(Optional.of(field), false);
    }

    /** The greatest value of a field first. */
    public static Order descending(String field) {
      return new Order(Optional.of(field), true);
    }
  }
}
