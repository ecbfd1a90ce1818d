package org.balcao.spi.tck.fake;

import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.NotifierProvider;

/**
 * Makes notifiers in memory, for all channels but push messages. Nobody can be reached at {@value
 * #UNREACHABLE}.
 */
public final class FakeNotifierProvider extends FakeProvider<Notifier> implements NotifierProvider {

  /** An address at which nobody can be reached. */
  public static final String UNREACHABLE = "nobody@unreachable.example.org";

  /** With a world of its own. */
  public FakeNotifierProvider() {
    super("Fake notifier");
    world().teach("suppressions", FakeMessageNews::suppression);
    world().teach("receipts", FakeMessageNews::receipt);
  }

  @Override
  protected Notifier make(FakeDesk desk) {
    return new FakeNotifier(desk);
  }
}
