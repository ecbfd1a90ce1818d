package org.balcao.kernel.process;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * One call of a provider that has an effect outside, as a process plans it. Values of this type are
 * made anew whenever the process looks at where it stands; what lasts is the attempt.
 *
 * @param <P> the extension point
 * @param <R> what the operation yields
 */
public interface ProviderStep<P extends Plugin, R> {

  /** What is done, such as {@code payment.authorize}. */
  String operation();

  /**
   * What it is done to, such as a payment's id. There is one attempt per operation and subject,
   * ever: a process that wants the same thing done again names another subject.
   */
  String subject();

  /** The extension point. */
  PluginKind<P> kind();

  /** The configured name of the instance. */
  String plugin();

  /** Language of the person it is done for. */
  Locale locale();

  /** How long it may be retried and looked up before the process gives up on it. */
  Duration patience();

  /** The operation as the provider's facet knows it; empty where the provider lacks it. */
  Optional<? extends Effect<R>> effect(P plugin);

  /** Does it. Called without a unit of work and without a connection. */
  Outcome<R> call(P plugin, CallContext context);

  /** Why an answer cannot be the answer to this request, such as another amount; or empty. */
  default Optional<String> mismatch(R value) {
    return Optional.empty();
  }

  /** Records that it is under way, in the unit that records the answer. */
  default void pending(Session session, Outcome.Pending<R> pending) {}

  /**
   * Records how it ended, in the unit that records the answer. Called once, and once more for every
   * time that a step which gave up is reopened.
   */
  void settled(Session session, Settlement<R> settlement);
}
