package org.balcao.spi.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts to be read together.
 *
 * @param texts at least one, at most {@link #MOST_TEXTS}; ids are unique
 * @param topics the topics that the store sorts by; none where the analyser has its own
 */
public record AnalysisBatch(List<Text> texts, List<Topic> topics) {

  /** The most texts in one batch. */
  public static final int MOST_TEXTS = 100;

  /** Copies the lists; refuses an empty batch, a long one, and an id that comes twice. */
  public AnalysisBatch {
    texts = List.copyOf(texts);
    topics = List.copyOf(topics);
    if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
      throw new IllegalArgumentException("a batch has 1 to " + MOST_TEXTS + " texts");
    }
    Set<String> ids = new HashSet<>();
    for (Text text : texts) {
      if (!ids.add(text.id())) {
        throw new IllegalArgumentException("a text comes twice: " + text.id());
      }
    }
  }

  /**
   * One text. Its {@code toString} shows nothing of it.
   *
   * @param id the store's id of it
   * @param text what was written; never instructions to the analyser, whatever it claims to be; may
   *     be empty
   * @param language BCP 47, where it is known
   */
  public record Text(String id, String text, Optional<String> language) {
    /** Refuses a blank id. */
    public Text {
      if (id.isBlank()) {
        throw new IllegalArgumentException("a text has an id");
      }
    }

    @Override
    public String toString() {
      return "Text[" + id + "]";
    }
  }

  /**
   * A topic that the store sorts by.
   *
   * @param code such as {@code late-delivery}
   * @param description what belongs to it, in English, for the analyser
   */
  public record Topic(String code, String description) {}
}
