package org.balcao.spi.tck.fake;

import org.balcao.spi.complaint.ComplaintSource;
import org.balcao.spi.complaint.ComplaintSourceProvider;

/** Makes sources of complaints in memory, which take answers of up to 500 characters. */
public final class FakeComplaintSourceProvider extends FakeProvider<ComplaintSource>
    implements ComplaintSourceProvider {

  /** With a world of its own. */
  public FakeComplaintSourceProvider() {
    super("Fake source of complaints");
    world().teach("complaints", FakeComplaintSource::complaint);
  }

  @Override
  protected ComplaintSource make(FakeDesk desk) {
    return new FakeComplaintSource(desk);
  }
}
