package org.balcao.testkit.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.AttemptView;
import org.balcao.kernel.process.AttemptView.State;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.IdempotencyKind;
import org.balcao.testkit.TestDatabase;

/** Two nodes, one provider, and one thing that is to be done at the provider. */
final class StepFixture implements AutoCloseable {
  static final String SUBJECT = "thing-1";
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final Set<State> OPEN =
      Set.of(State.STARTED, State.PENDING, State.RETRY, State.UNKNOWN);
  private static final GuardOptions UNBROKEN =
      GuardOptions.defaults().withBreaker(10_000, Duration.ofMillis(1));

  final Probe probe;
  final Node node;
  final Node other;

  /** Where the first node dies; once. */
  private ProbeStep.Crash crash = ProbeStep.Crash.NEVER;

  StepFixture(TestDatabase database, IdempotencyKind idempotency) {
    this.probe = new Probe(idempotency);
    UnaryOperator<BalcaoBuilder> shared = database.shared();
    UnaryOperator<BalcaoBuilder> setup =
        builder ->
            shared.apply(builder).plugin(PluginKind.NOTIFIER, ProbeStep.PLUGIN, probe, UNBROKEN);
    this.node = Node.open(setup).withEffects();
    this.other = Node.open(setup);
    for (Node one : List.of(node, other)) {
      one.script(run -> one.get(Steps.class).advance(run, session -> decide(one, session)));
    }
  }

  private Decision decide(Node one, Session session) {
    boolean open =
        one.get(Steps.class).attempts(session, SUBJECT).stream()
            .allMatch(attempt -> OPEN.contains(attempt.state()));
    return open ? Decision.call(step(one)) : Decision.idle();
  }

  private ProbeStep step(Node one) {
    return new ProbeStep(one, SUBJECT, PATIENCE, one == node ? crash : ProbeStep.Crash.NEVER);
  }

  /** Begins, and goes as far as it gets at once. */
  void begin() {
    node.wake(SUBJECT);
    node.tasks().runDue();
  }

  /** Begins, and the first node dies there. */
  void beginAndCrash(ProbeStep.Crash where) {
    crash = where;
    begin();
    crash = ProbeStep.Crash.NEVER;
  }

  void pass(Duration time) {
    node.pass(time);
    other.clock().advanceTo(node.clock().now());
  }

  AttemptView attempt() {
    return node.unit().call(session -> node.get(Steps.class).attempts(session, SUBJECT)).get(0);
  }

  State state() {
    return attempt().state();
  }

  /** When the provider is to be asked or called next. */
  Optional<Instant> next() {
    return node.due(SUBJECT);
  }

  void nudge(Node from) {
    from.unit()
        .run(
            session ->
                from.get(Steps.class)
                    .nudge(
                        session,
                        PluginKind.NOTIFIER.key(),
                        ProbeStep.PLUGIN,
                        Optional.of(attempt().id().toString()),
                        Optional.empty()));
  }

  void reopen() {
    node.unit().run(session -> node.get(Steps.class).reopen(session, ProbeStep.OPERATION, SUBJECT));
    node.tasks().runDue();
  }

  /** How it ended, as often as it was told. */
  List<String> settlements() {
    return node.list(row -> row.text("name"), "select name from kernel_test_effect order by name");
  }

  @Override
  public void close() {
    other.close();
    node.close();
  }
}
