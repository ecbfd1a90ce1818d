package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexReceipt;
import org.balcao.spi.search.IndexSchema;
import org.balcao.spi.search.IndexSchema.Use;
import org.balcao.spi.search.ProductDocument;

/** Documents by their ids, each with the highest version that was seen. Thread-safe. */
final class FakeIndex {

  /** A document, or the place of one that was removed. */
  private record Entry(long version, Optional<ProductDocument> document) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private IndexSchema schema = new IndexSchema(List.of());

  synchronized IndexReceipt take(IndexBatch batch) {
    schema = batch.schema();
    List<String> ignored = new ArrayList<>();
    for (IndexBatch.Change change : batch.changes()) {
      Entry known = entries.get(change.id());
      if (known != null && known.version() >= change.version()) {
        ignored.add(change.id());
      } else {
        entries.put(change.id(), new Entry(change.version(), documentOf(change)));
      }
    }
    return new IndexReceipt(ignored, List.of());
  }

  private static Optional<ProductDocument> documentOf(IndexBatch.Change change) {
    return change instanceof IndexBatch.Put put ? Optional.of(put.document()) : Optional.empty();
  }

  synchronized boolean allows(String field, Use use) {
    return schema.field(field).filter(found -> found.uses().contains(use)).isPresent();
  }

  synchronized long size() {
    return documents().count();
  }

  /** The documents of a language that have all words of a text. */
  synchronized List<ProductDocument> find(String text, String language) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    return documents()
        .filter(document -> document.language().equals(language))
        .filter(document -> words.stream().allMatch(word -> prose(document).contains(word)))
        .toList();
  }

  private Stream<ProductDocument> documents() {
    return entries.values().stream().flatMap(entry -> entry.document().stream());
  }

  private static String prose(ProductDocument document) {
    return String.join(" ", document.texts().values()).toLowerCase(Locale.ROOT);
  }
}
