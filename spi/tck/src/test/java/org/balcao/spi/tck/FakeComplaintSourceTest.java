package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.complaint.ComplaintSource;
import org.balcao.spi.tck.fake.FakeComplaintSourceProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake source of complaints keeps its contract. */
class FakeComplaintSourceTest
    implements ComplaintSourceContract, FakeWithoutPeople<ComplaintSource> {
  private final FakeComplaintSourceProvider fake = new FakeComplaintSourceProvider();

  @Override
  public FakeProvider<ComplaintSource> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ComplaintBreakages.source();
  }

  @Override
  public boolean tellsChanges() {
    return true;
  }
}
