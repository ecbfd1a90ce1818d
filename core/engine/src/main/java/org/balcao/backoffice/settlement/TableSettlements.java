package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Reconciliation over tables. */
@ApplicationScoped
@Typed(Settlements.class)
final class TableSettlements implements Settlements {
  private static final int MOST = 500;

  private final StatementImport statements;
  private final LineTaking taking;
  private final LineBooking booking;
  private final MatchTable matches;
  private final DifferenceTable table;
  private final Summaries summaries;
  private final Plugins plugins;
  private final Commands commands;
  private final StoreClock clock;

  @Inject
  TableSettlements(
      StatementImport statements,
      LineTaking taking,
      LineBooking booking,
      MatchTable matches,
      DifferenceTable table,
      Summaries summaries,
      Plugins plugins,
      Commands commands,
      StoreClock clock) {
    this.statements = statements;
    this.taking = taking;
    this.booking = booking;
    this.matches = matches;
    this.table = table;
    this.summaries = summaries;
    this.plugins = plugins;
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public ImportReport importFile(Actor actor, String gateway, InputStream csv) {
    Access access = Access.staff(IMPORT);
    commands.require(actor, "settlement.import", access);
    if (plugins.find(PluginKind.PAYMENT, gateway).isEmpty()) {
      throw new InvalidRequestException(
          "BAL-SET001",
          "gateway: there is no '"
              + gateway
              + "'; configured are "
              + plugins.names(PluginKind.PAYMENT));
    }
    try (StatementImport.Spooled file = StatementImport.spool(csv)) {
      StatementImport.check(file);
      Command command =
          new Command(
              "settlement.import",
              access,
              "statement of " + gateway,
              List.of(gateway, file.hash()));
      return commands.attempt(
          actor,
          command,
          ImportReport.class,
          () -> {
            // Some lines at a time: one unit of work for a month's would be too long.
            ImportReport report = statements.take(gateway, file);
            return commands.run(actor, command, ImportReport.class, session -> report);
          });
    }
  }

  @Override
  public List<SettlementDifference> differences(Actor actor, DifferenceQuery query) {
    if (query.most() < 1 || query.most() > MOST) {
      throw new InvalidRequestException("BAL-SET001", "most must be from 1 to " + MOST);
    }
    return commands.ask(
        actor, "settlement.differences", Access.staff(READ), session -> table.list(session, query));
  }

  @Override
  public SettlementDifference difference(Actor actor, UUID differenceId) {
    return commands.ask(
        actor,
        "settlement.difference",
        Access.staff(READ),
        session -> table.get(session, differenceId));
  }

  @Override
  public SettlementDifference assign(Actor actor, UUID differenceId, Optional<String> assignee) {
    if (assignee.filter(name -> name.isBlank() || name.length() > 100).isPresent()) {
      throw new InvalidRequestException("BAL-SET001", "assignee must have 1 to 100 characters");
    }
    return change(
        actor,
        "settlement.assign",
        differenceId,
        assignee.orElse(""),
        (session, difference) -> table.assign(session, differenceId, assignee.orElse(null)));
  }

  @Override
  public SettlementDifference accept(Actor actor, UUID differenceId, String reason) {
    requireReason(reason);
    return change(
        actor,
        "settlement.accept",
        differenceId,
        reason,
        (session, difference) -> {
          post(session, difference);
          table.end(session, differenceId, Status.ACCEPTED, reason, actor.toString(), clock.now());
        });
  }

  private void post(Session session, SettlementDifference difference) {
    @Nullable UUID lineId = table.line(session, difference.id());
    if (lineId != null) {
      taking.accept(session, lineId);
      return;
    }
    boolean told =
        difference.kind() == Kind.MISSING
            && !matches.free(session, "operation:" + difference.operationId().orElseThrow());
    if (told) {
      throw new ConflictException(
          "BAL-SET003",
          "a statement has told of what is missing in "
              + difference.id()
              + " meanwhile; resolve it instead");
    }
    booking.giveUp(session, difference);
  }

  @Override
  public SettlementDifference resolve(Actor actor, UUID differenceId, String reason) {
    requireReason(reason);
    return change(
        actor,
        "settlement.resolve",
        differenceId,
        reason,
        (session, difference) ->
            table.end(
                session, differenceId, Status.RESOLVED, reason, actor.toString(), clock.now()));
  }

  private SettlementDifference change(
      Actor actor,
      String name,
      UUID differenceId,
      String request,
      BiConsumer<Session, SettlementDifference> work) {
    return commands.run(
        actor,
        new Command(
            name,
            Access.staff(RESOLVE),
            "difference " + differenceId,
            List.of(differenceId.toString(), request)),
        SettlementDifference.class,
        session -> {
          SettlementDifference before = table.lock(session, differenceId);
          if (before.status() != Status.OPEN) {
            throw new ConflictException(
                "BAL-SET002",
                "difference "
                    + differenceId
                    + " is "
                    + before.status()
                    + " already, by "
                    + before.endedBy().orElse("nobody"));
          }
          work.accept(session, before);
          return table.get(session, differenceId);
        });
  }

  @Override
  public List<SettlementSummary> payout(Actor actor, String gateway, String payout) {
    return commands.ask(
        actor,
        "settlement.payout",
        Access.staff(READ),
        session -> summaries.payout(session, gateway, payout));
  }

  @Override
  public List<SettlementSummary> days(Actor actor, String gateway, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InvalidRequestException("BAL-SET001", "to must not be before from");
    }
    return commands.ask(
        actor,
        "settlement.days",
        Access.staff(READ),
        session -> summaries.days(session, gateway, from, to));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-SET001", "reason must have 1 to 500 characters");
    }
  }
}
