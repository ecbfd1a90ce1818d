package org.balcao.kernel.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.hook.ReactionTable.Planned;
import org.balcao.kernel.hook.ReactionView.State;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** The reactions as staff see them. */
@ApplicationScoped
@Typed(Reactions.class)
final class TableReactions implements Reactions {
  private static final int MOST = 500;

  private final Commands commands;
  private final ReactionTable table;
  private final Steps steps;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  TableReactions(
      Commands commands, ReactionTable table, Steps steps, Tasks tasks, StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.steps = steps;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public List<ReactionView> in(Actor actor, State state) {
    return commands.ask(
        actor,
        "reaction.list",
        Access.staff(READ),
        session -> table.in(session, state, MOST).stream().map(Planned::view).toList());
  }

  @Override
  public void retry(Actor actor, UUID id) {
    commands.run(
        actor,
        new Command("reaction.retry", Access.staff(WRITE), "reaction " + id, List.of(id)),
        Boolean.class,
        session -> {
          Planned planned =
              table.find(session, id).orElseThrow(() -> new NotFoundException("reaction", id));
          switch (planned.state()) {
            case OPEN, DONE ->
                throw new ConflictException(
                    "BAL-HOK005", "reaction " + id + " is " + planned.state());
            case REFUSED -> table.again(session, planned, planned.round() + 1);
            case FAILED, UNRESOLVED -> {
              table.again(session, planned, planned.round());
              steps.reopen(session, ReactionStep.OPERATION, planned.subject());
            }
          }
          tasks.wake(session, ReactionTask.QUEUE, id.toString(), clock.now());
          return true;
        });
  }
}
