package org.balcao.testkit.kernel;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Notifier.Receipt;

/** Calls the probe, and leaves an effect that says how it ended. */
final class ProbeStep implements ProviderStep<Notifier, Receipt> {
  static final String OPERATION = "test.send";
  static final String PLUGIN = "probe";

  private static final Message MESSAGE =
      new Message(
          Channel.EMAIL,
          "ana@example.com",
          Optional.empty(),
          "test",
          "test",
          "test",
          Optional.empty(),
          Locale.ENGLISH);

  private final Node node;
  private final String subject;
  private final Duration patience;
  private final Crash crash;

  /** Where the node dies next. */
  enum Crash {
    NEVER,
    BEFORE_THE_CALL,
    BEFORE_THE_ANSWER_IS_COMMITTED
  }

  ProbeStep(Node node, String subject, Duration patience, Crash crash) {
    this.node = node;
    this.subject = subject;
    this.patience = patience;
    this.crash = crash;
  }

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  public String subject() {
    return subject;
  }

  @Override
  public PluginKind<Notifier> kind() {
    if (crash == Crash.BEFORE_THE_CALL && !OpenTransactions.active()) {
      throw new StackOverflowError("dies between the plan and the call");
    }
    return PluginKind.NOTIFIER;
  }

  @Override
  public String plugin() {
    return PLUGIN;
  }

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public Duration patience() {
    return patience;
  }

  @Override
  public Optional<? extends Effect<Receipt>> effect(Notifier plugin) {
    return Optional.of(plugin);
  }

  @Override
  public Outcome<Receipt> call(Notifier plugin, CallContext context) {
    return plugin.send(MESSAGE, context);
  }

  @Override
  public Optional<String> mismatch(Receipt value) {
    return Optional.empty();
  }

  @Override
  public void settled(Session session, Settlement<Receipt> settlement) {
    node.effect(
        session,
        settlement.<String>fold(
            done -> "done",
            rejected -> "rejected",
            gaveUp -> gaveUp.certain() ? "certainly not done" : "nobody knows"),
        1);
    if (crash == Crash.BEFORE_THE_ANSWER_IS_COMMITTED) {
      throw new StackOverflowError("dies between the answer and its record");
    }
  }
}
