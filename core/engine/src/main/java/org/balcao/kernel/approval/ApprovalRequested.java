package org.balcao.kernel.approval;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/** Somebody proposed what needs a second person. */
public record ApprovalRequested(UUID approvalId, String kind, String subject)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "approval:" + approvalId;
  }
}
