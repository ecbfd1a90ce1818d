package org.balcao.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.audit.AuditEntry;
import org.balcao.kernel.audit.AuditHead;
import org.balcao.kernel.audit.AuditQuery;
import org.balcao.kernel.audit.AuditTrail;

/** The trail behind the gate. */
@ApplicationScoped
@Typed(Audit.class)
final class GatedAudit implements Audit {
  private final Commands commands;
  private final AuditTrail trail;

  @Inject
  GatedAudit(Commands commands, AuditTrail trail) {
    this.commands = commands;
    this.trail = trail;
  }

  @Override
  public List<AuditEntry> search(Actor actor, AuditQuery query, long after, int most) {
    if (most < 1 || most > 1000) {
      throw new InvalidRequestException("BAL-SEC013", "most: 1 to 1000");
    }
    return commands.ask(
        actor,
        "audit.search",
        Access.staff(READ),
        session -> trail.search(session, query, after, most));
  }

  @Override
  public Optional<AuditHead> head(Actor actor) {
    return commands.ask(actor, "audit.head", Access.staff(READ), trail::head);
  }

  @Override
  public List<String> check(Actor actor, Optional<AuditHead> known) {
    return commands.ask(
        actor,
        "audit.check",
        Access.staff(READ),
        session -> {
          List<String> violations = new ArrayList<>(trail.check(session).violations());
          if (known.isPresent() && !trail.holds(session, known.get())) {
            violations.add(
                "the chain does not hold link " + known.get().position() + " as it was kept");
          }
          return violations;
        });
  }
}
