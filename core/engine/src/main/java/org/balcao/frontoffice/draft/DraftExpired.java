package org.balcao.frontoffice.draft;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * Nobody placed a draft in time.
 *
 * @param draftId of the draft
 */
public record DraftExpired(UUID draftId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "draft:" + draftId;
  }
}
