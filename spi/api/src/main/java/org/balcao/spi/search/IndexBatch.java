package org.balcao.spi.search;

import java.util.List;

/**
 * Changes of documents, taken in together.
 *
 * @param schema the fields that documents have by now; it may have more than at the last batch
 * @param changes at least one, at most {@link #MOST_CHANGES}; none of them about the same document
 */
public record IndexBatch(IndexSchema schema, List<Change> changes) {

  /** The most changes in one batch. */
  public static final int MOST_CHANGES = 1000;

  /** Copies the list; refuses an empty one, a long one, and a document that comes twice. */
  public IndexBatch {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
      throw new IllegalArgumentException("a batch has 1 to " + MOST_CHANGES + " changes");
    }
    if (changes.stream().map(Change::id).distinct().count() != changes.size()) {
      throw new IllegalArgumentException("a batch changes a document once");
    }
  }

  /** What becomes of one document. */
  public sealed interface Change {
    /** Of the document. */
    String id();

    /** What the document's version is by this change. */
    long version();
  }

  /**
   * It can be found, as it is now.
   *
   * @param document all of it; what it had before and lacks now is gone
   */
  public record Put(ProductDocument document) implements Change {
    @Override
    public String id() {
      return document.id();
    }

    @Override
    public long version() {
      return document.version();
    }
  }

  /**
   * It can no longer be found. An older {@link Put} that comes late does not bring it back.
   *
   * @param id of the document
   * @param version higher than that of the last {@link Put}
   */
  public record Remove(String id, long version) implements Change {
    /** Refuses a blank id and a negative version. */
    public Remove {
      if (id.isBlank() || version < 0) {
        throw new IllegalArgumentException("a removal names a document and a version from 0");
      }
    }
  }
}
