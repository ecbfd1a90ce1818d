package org.balcao.frontoffice.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some of the drafts that were looked for.
 *
 * @param drafts newest first
 * @param next to be handed in for the page after this one; empty if this is the last
 */
public record DraftPage(List<DraftSummary> drafts, Optional<UUID> next) {
  /** Copies the list. */
  public DraftPage {
    drafts = List.copyOf(drafts);
  }
}
