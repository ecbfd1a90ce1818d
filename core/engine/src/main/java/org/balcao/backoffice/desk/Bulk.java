package org.balcao.backoffice.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Takes in actions on many orders. */
@Dependent
class Bulk {
  private static final String NAME = "order.bulk";
  private static final int LONGEST_REASON = 500;
  private static final int MOST_RESULTS = 1000;

  private final Commands commands;
  private final BulkTable table;
  private final Finding finding;
  private final Tasks tasks;
  private final StoreClock clock;
  private final int most;

  @Inject
  Bulk(
      Commands commands,
      BulkTable table,
      Finding finding,
      Tasks tasks,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.table = table;
    this.finding = finding;
    this.tasks = tasks;
    this.clock = clock;
    this.most = DeskConfiguration.BULK_AT_MOST.in(config);
  }

  BulkJob start(Actor actor, BulkRequest request) {
    BulkAction action = request.action();
    commands.require(
        actor,
        "order." + action.kind().name().toLowerCase(java.util.Locale.ROOT),
        Access.staff(action.kind().permission()));
    check(request);
    String what =
        request.search().map(OrderSearch::text).orElseGet(() -> request.orders().toString());
    return commands.run(
        actor,
        new Command(NAME, Access.staff(Orders.READ), "orders", List.of(action, what)),
        BulkJob.class,
        session -> {
          UUID id = table.insert(session, actor, action, orders(session, request));
          tasks.wake(session, BulkProcess.QUEUE, id.toString(), clock.now());
          return table.job(session, id);
        });
  }

  private List<UUID> orders(Session session, BulkRequest request) {
    List<UUID> orders =
        request.search().isPresent()
            ? finding.ids(session, request.search().get(), most + 1)
            : request.orders().stream().distinct().toList();
    if (orders.size() > most) {
      throw new InvalidRequestException(
          "BAL-DSK008",
          "more than " + most + " orders at once (" + DeskConfiguration.BULK_AT_MOST + ")");
    }
    return orders;
  }

  private static void check(BulkRequest request) {
    List<String> problems = new ArrayList<>();
    if (request.search().isPresent() != request.orders().isEmpty()) {
      problems.add("orders or search: exactly one is given");
    }
    BulkAction action = request.action();
    switch (action.kind()) {
      case RELEASE, CANCEL -> {
        if (action.text().isBlank() || action.text().length() > LONGEST_REASON) {
          problems.add("text: a reason of 1 to " + LONGEST_REASON + " characters");
        }
      }
      case NOTE -> Annotating.checkNote(action.text());
      case ASSIGN -> Annotating.checkAccount(action.account());
      case TAG -> {
        Annotating.tags(action.add());
        Annotating.tags(action.remove());
      }
      case HOLD -> {
        if (action.hold().isEmpty()) {
          problems.add("hold: what to hold them for");
        }
      }
      case RETRY -> {}
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-DSK009", problems);
    }
  }

  BulkJob job(Actor actor, UUID id) {
    return commands.ask(
        actor, "order.bulk-read", Access.staff(Orders.READ), session -> table.job(session, id));
  }

  List<BulkResult> results(Actor actor, UUID id, Optional<BulkResult> after, int wanted) {
    if (wanted < 1 || wanted > MOST_RESULTS) {
      throw new InvalidRequestException("BAL-DSK004", "most: 1 to " + MOST_RESULTS);
    }
    return commands.ask(
        actor,
        "order.bulk-read",
        Access.staff(Orders.READ),
        session -> {
          table.job(session, id);
          return table.results(session, id, after.map(BulkResult::place).orElse(-1), wanted);
        });
  }
}
