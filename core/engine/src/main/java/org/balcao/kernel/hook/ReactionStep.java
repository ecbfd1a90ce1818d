package org.balcao.kernel.hook;

import java.time.Duration;
import java.util.Locale;
import org.balcao.kernel.hook.ReactionView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.PluginStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.hook.Reaction;
import org.balcao.spi.hook.Reaction.Reacted;

/** Tells one reaction of one event. */
final class ReactionStep extends PluginStep<Reaction, Reacted> {
  static final String OPERATION = "reaction.react";

  private final ReactionTable table;
  private final ReactionTable.Planned planned;

  ReactionStep(ReactionTable table, ReactionTable.Planned planned, Duration patience) {
    super(
        PluginKind.REACTION,
        planned.reaction(),
        OPERATION,
        planned.subject(),
        Locale.ROOT,
        patience);
    this.table = table;
    this.planned = planned;
  }

  @Override
  public Outcome<Reacted> call(Reaction plugin, CallContext context) {
    // Planned for whoever could not be asked at the start, too.
    return plugin.events().contains(planned.happening().event())
        ? plugin.react(planned.happening(), context)
        : Outcome.done(new Reacted(), new ProviderRef("not-wanted"));
  }

  @Override
  public void settled(Session session, Settlement<Reacted> settlement) {
    settlement.<Integer>fold(
        done -> table.ended(session, planned, State.DONE, null),
        rejected -> table.ended(session, planned, State.REFUSED, rejected.reason()),
        gaveUp ->
            table.ended(
                session,
                planned,
                gaveUp.certain() ? State.FAILED : State.UNRESOLVED,
                gaveUp.reason()));
  }
}
