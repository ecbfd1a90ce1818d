package org.balcao.spi.ombudsman;

import java.time.Instant;
import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of an {@link OmbudsmanDesk}: the dates that its own rules, or an authority's, set. The
 * store keeps its own promises besides; the earlier date counts.
 */
public interface CaseDeadlines {

  /** The dates of one case, the earliest first, without effect; empty where there are none. */
  Outcome<List<Deadline>> of(ProviderRef caseRef, CallContext context);

  /**
   * One date.
   *
   * @param code the desk's own code of what is due, such as {@code first-answer}
   * @param due until when
   * @param met whether it was done
   * @param rule the law or rule that says so
   */
  record Deadline(String code, Instant due, boolean met, String rule) {}
}
