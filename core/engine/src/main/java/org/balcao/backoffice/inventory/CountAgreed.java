package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.approval.ApprovedWork;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.security.Permission;

/** Books what was counted, once a second person agreed. */
@ApplicationScoped
@Typed(ApprovedWork.class)
final class CountAgreed implements ApprovedWork {
  private final CountedStock counts;

  @Inject
  CountAgreed(CountedStock counts) {
    this.counts = counts;
  }

  @Override
  public String kind() {
    return CountedStock.CLOSE;
  }

  @Override
  public Permission permission() {
    return StockCounts.WRITE;
  }

  @Override
  public void carryOut(Granted granted) {
    counts.carryOut(granted);
  }
}
