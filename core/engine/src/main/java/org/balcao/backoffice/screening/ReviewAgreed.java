package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Lets an order go on that a second person agreed to let go on. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class ReviewAgreed implements ApprovedWork {
  private final Deciding deciding;

  @Inject
  ReviewAgreed(Deciding deciding) {
    this.deciding = deciding;
  }

  @Override
  public String kind() {
    return Deciding.DECIDE;
  }

  @Override
  public Permission permission() {
    return Screening.DECIDE;
  }

  @Override
  public void carryOut(Granted granted) {
    deciding.carryOut(granted);
  }
}
