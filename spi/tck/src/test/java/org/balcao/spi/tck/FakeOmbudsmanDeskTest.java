package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.balcao.spi.tck.fake.FakeOmbudsmanDeskProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake ombudsman's desk keeps its contract. */
class FakeOmbudsmanDeskTest implements OmbudsmanDeskContract, FakeSubject<OmbudsmanDesk> {
  private final FakeOmbudsmanDeskProvider fake = new FakeOmbudsmanDeskProvider();

  @Override
  public FakeProvider<OmbudsmanDesk> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return OmbudsmanBreakages.all();
  }

  @Override
  public Optional<String> reportKind() {
    return Optional.of(FakeOmbudsmanDeskProvider.REPORT);
  }
}
