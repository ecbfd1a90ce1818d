package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Issues a gift card that a second person agreed to. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class GiftCardAgreed implements ApprovedWork {
  private final GiftCardIssuing issuing;

  @Inject
  GiftCardAgreed(GiftCardIssuing issuing) {
    this.issuing = issuing;
  }

  @Override
  public String kind() {
    return GiftCardIssuing.ISSUE;
  }

  @Override
  public Permission permission() {
    return GiftCards.ISSUE;
  }

  @Override
  public void carryOut(Granted granted) {
    issuing.carryOut(granted);
  }
}
