package org.balcao.kernel.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.audit.ChainReport;
import org.balcao.kernel.persistence.Session;

/** No sealed entry of the audit trail was changed or taken out, and none slipped in. */
@ApplicationScoped
@Typed(Invariant.class)
final class AuditUnbroken implements Invariant {
  private final AuditTrail trail;

  @Inject
  AuditUnbroken(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public String name() {
    return "I11 audit-unbroken";
  }

  @Override
  public Finding check(Session session) {
    ChainReport report = trail.check(session);
    return new Finding(report.links(), report.violations());
  }
}
