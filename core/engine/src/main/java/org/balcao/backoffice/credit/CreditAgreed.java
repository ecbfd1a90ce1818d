package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Grants store credit that a second person agreed to. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class CreditAgreed implements ApprovedWork {
  private final CreditGranting granting;

  @Inject
  CreditAgreed(CreditGranting granting) {
    this.granting = granting;
  }

  @Override
  public String kind() {
    return CreditGranting.GRANT;
  }

  @Override
  public Permission permission() {
    return StoreCredit.GRANT;
  }

  @Override
  public void carryOut(Granted granted) {
    granting.carryOut(granted);
  }
}
