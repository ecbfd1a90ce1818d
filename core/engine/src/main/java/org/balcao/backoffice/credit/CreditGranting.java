package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Grants store credit; what one person may not grant alone is proposed. */
@Dependent
class CreditGranting {
  static final String GRANT = "store-credit.grant";

  private final Commands commands;
  private final Approvals approvals;
  private final Customers customers;
  private final CreditViews views;
  private final Lots lots;
  private final CreditJournal journal;
  private final Events events;
  private final StoreClock clock;
  private final Limits alone;

  @Inject
  CreditGranting(
      Commands commands,
      Approvals approvals,
      Customers customers,
      CreditViews views,
      Lots lots,
      CreditJournal journal,
      Events events,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.approvals = approvals;
    this.customers = customers;
    this.views = views;
    this.lots = lots;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
    this.alone = CreditConfiguration.GRANT_ALONE.find(config).orElse(Limits.none());
  }

  CreditGrant grant(Actor actor, GrantCredit request) {
    commands.require(actor, GRANT, Access.staff(StoreCredit.GRANT));
    check(request);
    return commands.run(
        actor,
        command(request),
        CreditGrant.class,
        session -> {
          Optional<UUID> awaiting = Optional.empty();
          if (actor.kind() == Actor.Kind.STAFF && alone.exceededBy(request.amount())) {
            awaiting = Optional.of(propose(session, actor, request));
          } else {
            give(session, request);
          }
          return new CreditGrant(views.of(session, request.customerId(), true), awaiting);
        });
  }

  private UUID propose(Session session, Actor actor, GrantCredit request) {
    requireCustomer(request.customerId());
    return approvals.propose(
        session,
        actor,
        new Proposal(
            GRANT, subject(request), request, Optional.of(request.amount()), request.reason()));
  }

  /** Grants what was proposed, once somebody else agreed. */
  void carryOut(Granted granted) {
    GrantCredit request = granted.payload(GrantCredit.class);
    check(request);
    commands.run(
        granted.approver(),
        command(request),
        Boolean.class,
        session -> {
          give(session, request);
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  private void give(Session session, GrantCredit request) {
    UUID customerId = request.customerId();
    requireCustomer(customerId);
    Lot lot =
        lots.make(
            session,
            CreditKind.STORE_CREDIT,
            customerId,
            CreditOrigin.GRANTED,
            request.amount(),
            request.expiresOn(),
            request.reason());
    journal.issued(
        session,
        CreditKind.STORE_CREDIT,
        CreditOrigin.GRANTED,
        lot.id().toString(),
        request.amount());
    events.publish(
        session,
        new CreditGranted(customerId, request.amount(), Optional.ofNullable(request.expiresOn())));
  }

  private void requireCustomer(UUID customerId) {
    customers.customer(Actor.system("store-credit"), customerId);
  }

  private static Command command(GrantCredit request) {
    return new Command(GRANT, Access.staff(StoreCredit.GRANT), subject(request), request);
  }

  private static String subject(GrantCredit request) {
    return "customer " + request.customerId();
  }

  private void check(GrantCredit request) {
    List<String> problems = new ArrayList<>();
    if (!request.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    GiftCardIssuing.checkLot(request.expiresOn(), request.reason(), clock.today(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CRD001", problems);
    }
  }
}
