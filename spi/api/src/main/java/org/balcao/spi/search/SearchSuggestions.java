package org.balcao.spi.search;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/** Facet of a {@link SearchEngine}: completes what a buyer begins to type. Without effect. */
public interface SearchSuggestions {

  /** What may be meant, the likeliest first; empty where nothing is. */
  Outcome<List<Suggestion>> suggest(SuggestRequest request, CallContext context);

  /**
   * What was typed so far.
   *
   * @param prefix not blank, at most 200 characters
   * @param language BCP 47
   * @param limit how many at most, from 1 to 50
   */
  record SuggestRequest(String prefix, String language, int limit) {
    /** Refuses a blank prefix, an over-long one and a limit that makes no sense. */
    public SuggestRequest {
      if (prefix.isBlank() || prefix.length() > 200 || language.isBlank()) {
        throw new IllegalArgumentException("a prefix has 1 to 200 characters and a language");
      }
      if (limit < 1 || limit > 50) {
        throw new IllegalArgumentException("1 to 50 suggestions can be asked for");
      }
    }
  }

  /**
   * Something that may be meant.
   *
   * @param text to be looked for, as plain text
   * @param documentId the one document that is meant, where it is one
   */
  record Suggestion(String text, Optional<String> documentId) {}
}
