package org.balcao.frontoffice.draft;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A draft is not wanted any more.
 *
 * @param draftId of the draft
 */
public record DraftCancelled(UUID draftId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "draft:" + draftId;
  }
}
