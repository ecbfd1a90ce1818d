package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.complaint.Complaint;
import org.balcao.spi.complaint.ComplaintReplies;
import org.balcao.spi.complaint.ComplaintReplies.ReplyRequest;
import org.balcao.spi.complaint.ComplaintSource;

/** What checks of a source of complaints do, one step after the other. */
final class ComplaintSteps {
  private ComplaintSteps() {}

  /** Makes the source have one complaint more. */
  static void news(Bench<ComplaintSource> bench) {
    assumeTrue(
        bench.counterpart().tellNews("complaints", 1), "the source cannot be made to have news");
  }

  /** The last complaint of the source, which nobody has answered. */
  static synchronized Complaint complaint(Bench<ComplaintSource> bench) {
    news(bench);
    Complaint last = null;
    Cursor at = Cursor.START;
    for (int pages = 0; pages < 1000; pages++) {
      Feed.Page<Complaint> page = bench.done(bench.plugin().read(at, 50, bench.call()));
      if (page.items().isEmpty()) {
        break;
      }
      last = page.items().get(page.items().size() - 1);
      at = page.next();
    }
    if (last == null) {
      throw new AssertionError("in preparation: news were told, and no complaint came");
    }
    return last;
  }

  static ReplyRequest request(Bench<ComplaintSource> bench) {
    Complaint complaint = complaint(bench);
    return request(complaint.ref(), complaint.revision(), "Lamentamos muito!");
  }

  static ReplyRequest request(ProviderRef complaint, long revision, String text) {
    return new ReplyRequest(complaint, revision, text, Locale.forLanguageTag("pt-BR"));
  }

  /** The ways to answer that there are. */
  static List<ComplaintReplies> replies(Bench<ComplaintSource> bench) {
    List<ComplaintReplies> all =
        Stream.concat(
                bench.plugin().publicReplies().stream(), bench.plugin().privateReplies().stream())
            .toList();
    assumeFalse(all.isEmpty(), "it takes no answers");
    return all;
  }
}
