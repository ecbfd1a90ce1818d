package org.balcao.frontoffice.draft;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * Staff began to put an order together.
 *
 * @param draftId of the draft
 */
public record DraftCreated(UUID draftId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "draft:" + draftId;
  }
}
