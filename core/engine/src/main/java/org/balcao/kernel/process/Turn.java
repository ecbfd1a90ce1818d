package org.balcao.kernel.process;

import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginException;
import org.balcao.spi.RejectionKind;
import org.jspecify.annotations.Nullable;

/** One guarded call or lookup of a step, from the committed attempt to its recorded answer. */
final class Turn<P extends Plugin, R> {
  private final ProviderStep<P, R> step;
  private final Attempt attempt;
  private final boolean lookup;
  private @Nullable Outcome<R> outcome;
  private IdempotencyKind idempotency = IdempotencyKind.NONE;

  Turn(ProviderStep<P, R> step, Attempt attempt, boolean lookup) {
    this.step = step;
    this.attempt = attempt;
    this.lookup = lookup;
  }

  private OperationKey key() {
    return new OperationKey(step.operation(), attempt.id().toString());
  }

  /** Calls the provider; no unit of work is open. */
  void perform(Plugins plugins) {
    Optional<Guarded<P>> found = plugins.find(step.kind(), step.plugin());
    if (found.isEmpty()) {
      // Its configuration was removed: an operator may bring it back within the step's patience.
      idempotency = IdempotencyKind.SEARCHABLE_REFERENCE;
      outcome =
          Outcome.notApplied(
              FailureKind.NOT_CALLED,
              "no instance '" + step.plugin() + "' of " + step.kind().key() + " is configured");
      return;
    }
    Guarded<P> plugin = found.get();
    Optional<IdempotencyKind> declared;
    try {
      declared = plugin.facet(p -> step.effect(p).map(Effect::idempotency));
    } catch (PluginUnavailableException e) {
      // Nothing was sent by this turn; of an earlier call still nothing is known.
      idempotency = IdempotencyKind.SEARCHABLE_REFERENCE;
      outcome = Outcome.notApplied(FailureKind.NOT_CALLED, String.valueOf(e.getMessage()));
      return;
    }
    if (declared.isEmpty()) {
      outcome =
          lookup
              ? Outcome.unknown(key(), FailureKind.NOT_CALLED, "the provider cannot be asked")
              : Outcome.rejected(
                  RejectionKind.NOT_SUPPORTED,
                  "not-supported",
                  "the provider " + step.plugin() + " does not offer " + step.operation());
      return;
    }
    idempotency = declared.get();
    outcome =
        lookup
            ? plugin.lookup(
                key(),
                attempt.standing().tries(),
                step.locale(),
                (p, context) -> lookUp(p, context),
                step::mismatch)
            : plugin.effect(
                key(), attempt.standing().tries(), step.locale(), step::call, step::mismatch);
  }

  private Outcome<R> lookUp(P plugin, CallContext context) {
    Optional<? extends Effect<R>> effect = step.effect(plugin);
    if (effect.isEmpty()) {
      return Outcome.unknown(key(), FailureKind.NOT_CALLED, "the provider cannot be asked");
    }
    try {
      return effect.get().lookup(key(), attempt.toRef(), context);
    } catch (PluginException e) {
      // A question that can never be answered says nothing about what was asked for.
      if (e.kind() == PluginException.Kind.INVALID_REQUEST) {
        return Outcome.unknown(
            key(), FailureKind.PLUGIN_FAILURE, "the lookup was refused: " + e.getMessage());
      }
      throw e;
    }
  }

  /** Records the answer, in the unit in which the process decides what comes next. */
  void record(Session session, AttemptTable table, Instant now) {
    Outcome<R> answer = outcome;
    if (answer == null) {
      throw new IllegalStateException("a turn is recorded after it was performed");
    }
    new Recording<>(step, attempt, key(), lookup, idempotency, session, table, now).record(answer);
  }
}
