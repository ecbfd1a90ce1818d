package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Gives money back that a second person agreed to give. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class RefundAgreed implements ApprovedWork {
  private final OrderRefunds refunds;

  @Inject
  RefundAgreed(OrderRefunds refunds) {
    this.refunds = refunds;
  }

  @Override
  public String kind() {
    return OrderRefunds.REFUND;
  }

  @Override
  public Permission permission() {
    return Orders.REFUND;
  }

  @Override
  public void carryOut(Granted granted) {
    refunds.carryOut(granted);
  }
}
