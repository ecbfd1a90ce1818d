package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.screening.LabelTable.Numbered;
import org.balcao.backoffice.screening.LabelView.Source;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudFeedback.Fact;

/** Labels in their table. */
@ApplicationScoped
@Typed(FraudLabels.class)
final class TableFraudLabels implements FraudLabels {
  private static final int PAGE = 200;

  private final Commands commands;
  private final UnitOfWork unit;
  private final LabelTable table;
  private final CaseTable cases;
  private final EarlierOrders earlier;
  private final Feedback feedback;
  private final Events events;
  private final StoreClock clock;

  @Inject
  TableFraudLabels(
      Commands commands,
      UnitOfWork unit,
      LabelTable table,
      CaseTable cases,
      EarlierOrders earlier,
      Feedback feedback,
      Events events,
      StoreClock clock) {
    this.commands = commands;
    this.unit = unit;
    this.table = table;
    this.cases = cases;
    this.earlier = earlier;
    this.feedback = feedback;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public LabelView label(Actor actor, UUID orderId, boolean fraud, String reason) {
    Access access = Access.staff(LABEL);
    commands.require(actor, "screening.label", access);
    Deciding.requireReason(reason);
    return commands.run(
        actor,
        new Command("screening.label", access, "order " + orderId, List.of(orderId, fraud, reason)),
        LabelView.class,
        session -> {
          Instant now = clock.now();
          LabelView label = new LabelView(orderId, fraud, Source.STAFF, actor.id(), reason, now);
          String number = first(session, orderId).facts().orderNumber();
          table.put(session, number, label);
          events.publish(session, new OrderLabelled(orderId, number, fraud));
          Fact fact = fraud ? Fact.CONFIRMED_FRAUD : Fact.CONFIRMED_GOOD;
          // Who changes their mind twice is told about each time.
          feedback.plan(session, OrderFact.of(orderId, fact, now.toString(), now).because(reason));
          return label;
        });
  }

  private ScreeningCase first(Session session, UUID orderId) {
    return cases.ofOrder(session, orderId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("screening of order", orderId));
  }

  @Override
  public Optional<LabelView> find(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "screening.label-of",
        Access.staff(Screening.READ),
        session -> table.find(session, orderId));
  }

  @Override
  public long export(Actor actor, LabelQuery query, Appendable to) throws IOException {
    // Its entry in the audit trail stands before the first row leaves the store.
    commands.run(
        actor.withoutKey(),
        new Command(
            "screening.export",
            Access.staff(EXPORT),
            "labelled orders",
            List.of(query.from().toString(), query.before().toString())),
        Boolean.class,
        session -> Boolean.TRUE);
    LabelledRow row = new LabelledRow(query.secret());
    to.append(row.header());
    long written = 0;
    long after = 0;
    List<Numbered> page = page(query, after);
    while (!page.isEmpty()) {
      for (String line : lines(page, row)) {
        to.append(line);
        written++;
      }
      after = page.get(page.size() - 1).seq();
      page = page(query, after);
    }
    return written;
  }

  private List<Numbered> page(LabelQuery query, long after) {
    return unit.call(session -> table.page(session, query, after, clock.now(), PAGE));
  }

  private List<String> lines(List<Numbered> page, LabelledRow row) {
    return unit.call(
        session -> {
          List<String> lines = new ArrayList<>();
          for (Numbered numbered : page) {
            ScreeningCase judged = first(session, numbered.label().orderId());
            lines.add(
                row.line(
                    judged.facts(),
                    earlier.asOf(session, judged, judged.openedAt()),
                    numbered.label()));
          }
          return lines;
        });
  }
}
