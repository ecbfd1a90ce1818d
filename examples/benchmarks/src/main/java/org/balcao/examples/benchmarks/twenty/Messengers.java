package org.balcao.examples.benchmarks.twenty;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.NotifierProvider;

/** Four providers of messengers that are started and never called. */
public final class Messengers {
  private Messengers() {}

  /** One of the four. */
  public static final class First extends Described<Notifier> implements NotifierProvider {
    /** For the service loader. */
    public First() {
      super("first-messenger");
    }

    @Override
    public Notifier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Second extends Described<Notifier> implements NotifierProvider {
    /** For the service loader. */
    public Second() {
      super("second-messenger");
    }

    @Override
    public Notifier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Third extends Described<Notifier> implements NotifierProvider {
    /** For the service loader. */
    public Third() {
      super("third-messenger");
    }

    @Override
    public Notifier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Fourth extends Described<Notifier> implements NotifierProvider {
    /** For the service loader. */
    public Fourth() {
      super("fourth-messenger");
    }

    @Override
    public Notifier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  private static final class Quiet implements Notifier {
    @Override
    public Set<Channel> channels() {
      return Set.of(Channel.EMAIL);
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NONE;
    }

    @Override
    public Outcome<Receipt> send(Message message, CallContext context) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "never called");
    }

    @Override
    public Outcome<Receipt> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "never called");
    }
  }
}
