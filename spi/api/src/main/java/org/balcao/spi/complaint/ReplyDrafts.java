package org.balcao.spi.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link ComplaintAnalyzer}: drafts answers for staff to mend and send. Without effect;
 * no draft is sent by itself.
 */
public interface ReplyDrafts {

  /** Drafts an answer, or several to choose from. */
  Outcome<List<Draft>> draft(DraftRequest request, CallContext context);

  /**
   * What is to be answered. Its {@code toString} shows nothing of it.
   *
   * @param text what was written
   * @param facts what the store may say of the matter, such as {@code delivered-on}
   * @param inPublic whether everybody will read it
   * @param locale to answer in
   * @param longest how many characters at most
   */
  record DraftRequest(
      AnalysisBatch.Text text,
      Map<String, String> facts,
      boolean inPublic,
      Locale locale,
      int longest) {
    /** Copies the map and refuses an answer without room. */
    public DraftRequest {
      facts = Map.copyOf(facts);
      if (longest < 1) {
        throw new IllegalArgumentException("an answer needs room");
      }
    }

    @Override
    public String toString() {
      return "DraftRequest[" + text + "]";
    }
  }

  /**
   * An answer that may be meant. Its {@code toString} shows nothing of it.
   *
   * @param text plain text, not blank
   * @param model what wrote it
   */
  record Draft(String text, Insight.Model model) {
    /** Refuses to say nothing. */
    public Draft {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a draft says something");
      }
    }

    @Override
    public String toString() {
      return "Draft[" + model + "]";
    }
  }
}
