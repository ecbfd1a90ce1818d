package org.balcao.spi.search;

import java.util.List;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/** Facet of a {@link SearchEngine}: knows words that mean the same. */
public interface Synonyms {

  /**
   * Replaces all synonyms of one language. Doing it again changes nothing, and the last one counts.
   * Some engines use them for what is indexed afterwards only.
   */
  Outcome<Replaced> replace(SynonymList list, CallContext context);

  /**
   * The synonyms of one language.
   *
   * @param language BCP 47
   * @param groups words and phrases that mean the same, two or more in each; empty for none
   */
  record SynonymList(String language, List<Set<String>> groups) {
    /** Copies the groups and refuses one of less than two. */
    public SynonymList {
      groups = groups.stream().map(Set::copyOf).toList();
      if (groups.stream().anyMatch(group -> group.size() < 2)) {
        throw new IllegalArgumentException("two words or more mean the same");
      }
    }
  }

  /** They are known. */
  record Replaced() {}
}
