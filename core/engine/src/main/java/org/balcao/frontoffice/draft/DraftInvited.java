package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * The buyer of a draft was invited to complete it.
 *
 * @param draftId of the draft
 * @param invitation counts the invitations of the draft, from 1
 * @param until when the invitation expires
 */
public record DraftInvited(UUID draftId, int invitation, Instant until) implements DomainEvent {
  @Override
  public String aggregate() {
    return "draft:" + draftId;
  }
}
