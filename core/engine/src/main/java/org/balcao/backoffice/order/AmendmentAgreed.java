package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Amends an order with prices that a second person agreed to. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class AmendmentAgreed implements ApprovedWork {
  private final OrderAmending amending;

  @Inject
  AmendmentAgreed(OrderAmending amending) {
    this.amending = amending;
  }

  @Override
  public String kind() {
    return OrderAmending.AMEND;
  }

  @Override
  public Permission permission() {
    return Orders.PRICE_OVERRIDE;
  }

  @Override
  public void carryOut(Granted granted) {
    amending.carryOut(granted);
  }
}
