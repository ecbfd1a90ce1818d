package org.balcao.spi.tck.fake;

import org.balcao.spi.complaint.ComplaintAnalyzer;
import org.balcao.spi.complaint.ComplaintAnalyzerProvider;

/** Makes analysers in memory, which look for a few words. */
public final class FakeComplaintAnalyzerProvider extends FakeProvider<ComplaintAnalyzer>
    implements ComplaintAnalyzerProvider {

  /** With a world of its own. */
  public FakeComplaintAnalyzerProvider() {
    super("Fake analyser of complaints");
  }

  @Override
  protected ComplaintAnalyzer make(FakeDesk desk) {
    return new FakeComplaintAnalyzer(desk);
  }
}
