package org.balcao.spi.search;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Money;

/**
 * A product as it can be found, in one language. All names of fields are those of the {@link
 * IndexSchema}; a document may lack any of them.
 *
 * @param id the store's id of the document: of the product and, where the store sells in several
 *     languages, of the language
 * @param version counts up with every change of the product, a removal included; not negative
 * @param language BCP 47, such as {@code pt-BR}; it decides how words are cut and compared
 * @param texts prose by field
 * @param terms words by field
 * @param numbers by field
 * @param prices by field, in the field's currency
 */
public record ProductDocument(
    String id,
    long version,
    String language,
    Map<String, String> texts,
    Map<String, List<String>> terms,
    Map<String, BigDecimal> numbers,
    Map<String, Money> prices) {

  /** Copies the maps; refuses a blank id, a blank language and a negative version. */
  public ProductDocument {
    if (id.isBlank() || language.isBlank() || version < 0) {
      throw new IllegalArgumentException("a document has an id, a language and a version from 0");
    }
    texts = Map.copyOf(texts);
    Map<String, List<String>> copies = new LinkedHashMap<>();
    terms.forEach((field, words) -> copies.put(field, List.copyOf(words)));
    terms = Map.copyOf(copies);
    numbers = Map.copyOf(numbers);
    prices = Map.copyOf(prices);
  }
}
