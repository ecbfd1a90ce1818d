package org.balcao.kernel.approval;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/** A proposal was agreed to and carried out, refused, or withdrawn. */
public record ApprovalDecided(
    UUID approvalId, String kind, String subject, ApprovalView.State state) implements DomainEvent {
  @Override
  public String aggregate() {
    return "approval:" + approvalId;
  }
}
