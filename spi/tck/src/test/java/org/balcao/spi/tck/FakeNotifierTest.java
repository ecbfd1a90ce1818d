package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.tck.fake.FakeNotifierProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake notifier keeps its contract. */
class FakeNotifierTest implements NotifierContract, FakeSubject<Notifier> {
  private final FakeNotifierProvider fake = new FakeNotifierProvider();

  @Override
  public FakeProvider<Notifier> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return NotifierBreakages.all();
  }

  @Override
  public Optional<String> unreachable() {
    return Optional.of(FakeNotifierProvider.UNREACHABLE);
  }
}
