package org.balcao.spi.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found.
 *
 * @param hits in the order that was asked for
 * @param total how many there are on all pages
 * @param exact whether {@code total} is a count and not an estimate
 * @param facets one per field that was asked for
 * @param correction the text that was looked for instead, where the engine mended what was typed
 */
public record SearchPage(
    List<Hit> hits,
    long total,
    boolean exact,
    Map<String, Facet> facets,
    Optional<String> correction) {

  /** Copies the collections; refuses a negative total. */
  public SearchPage {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    if (total < 0) {
      throw new IllegalArgumentException("a total is not negative");
    }
  }

  /**
   * A document that was found.
   *
   * @param id of the document
   * @param version of the document, where the engine keeps it
   * @param score how well it fits, to compare with the others of this answer only; absent where the
   *     order is another one
   * @param highlights excerpts by field, as plain text with each match between {@link #MATCH_BEGIN}
   *     and {@link #MATCH_END}; never HTML
   */
  public record Hit(
      String id, Optional<Long> version, OptionalDouble score, Map<String, String> highlights) {
    /** Comes before a match; a character of Unicode's private use, which no product text has. */
    public static final String MATCH_BEGIN = "\uE000";

    /** Comes after a match. */
    public static final String MATCH_END = "\uE001";

    /** Copies the map. */
    public Hit {
      highlights = Map.copyOf(highlights);
    }
  }

  /**
   * The values of one field, counted over all hits.
   *
   * @param buckets the most frequent first; empty for numbers and amounts
   * @param least the least number or amount; absent for words
   * @param greatest the greatest number or amount; absent for words
   */
  public record Facet(
      List<Bucket> buckets, Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
    /** Copies the list. */
    public Facet {
      buckets = List.copyOf(buckets);
    }

    /** The counts of a field of words. */
    public static Facet of(List<Bucket> buckets) {
      return new Facet(buckets, Optional.empty(), Optional.empty());
    }

    /** The bounds of a field of numbers or amounts; amounts in the field's currency. */
    public static Facet between(BigDecimal least, BigDecimal greatest) {
      return new Facet(List.of(), Optional.of(least), Optional.of(greatest));
    }
  }

  /**
   * How many hits have one value.
   *
   * @param value of the field
   * @param count more than zero
   */
  public record Bucket(String value, long count) {
    /** Refuses a count that is not positive. */
    public Bucket {
      if (count <= 0) {
        throw new IllegalArgumentException("a bucket counts one or more");
      }
    }
  }
}
