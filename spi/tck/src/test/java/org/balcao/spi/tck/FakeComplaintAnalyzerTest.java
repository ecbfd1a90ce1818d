package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.complaint.ComplaintAnalyzer;
import org.balcao.spi.tck.fake.FakeComplaintAnalyzerProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake analyser of complaints keeps its contract. */
class FakeComplaintAnalyzerTest
    implements ComplaintAnalyzerContract, FakeWithoutPeople<ComplaintAnalyzer> {
  private final FakeComplaintAnalyzerProvider fake = new FakeComplaintAnalyzerProvider();

  @Override
  public FakeProvider<ComplaintAnalyzer> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ComplaintBreakages.analyzer();
  }
}
