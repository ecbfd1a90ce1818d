package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Gives a draft the prices that a second person agreed to. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class DraftAgreed implements ApprovedWork {
  private final DraftChanging changing;

  @Inject
  DraftAgreed(DraftChanging changing) {
    this.changing = changing;
  }

  @Override
  public String kind() {
    return DraftChanging.CHANGE;
  }

  @Override
  public Permission permission() {
    return Orders.PRICE_OVERRIDE;
  }

  @Override
  public void carryOut(Granted granted) {
    changing.carryOut(granted);
  }
}
