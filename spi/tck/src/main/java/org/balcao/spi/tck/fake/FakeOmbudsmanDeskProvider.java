package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.ombudsman.CaseChange;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.balcao.spi.ombudsman.OmbudsmanDeskProvider;

/** Makes ombudsman's desks in memory, with one kind of report. */
public final class FakeOmbudsmanDeskProvider extends FakeProvider<OmbudsmanDesk>
    implements OmbudsmanDeskProvider {

  /** The kind of report that can be had. */
  public static final String REPORT = "quarterly";

  private final Set<ProviderRef> closed = ConcurrentHashMap.newKeySet();

  /** With a world of its own. */
  public FakeOmbudsmanDeskProvider() {
    super("Fake ombudsman's desk");
    world().teach("changes", FakeOmbudsmanDeskProvider::change);
  }

  private static CaseChange change(int number) {
    return new CaseChange(
        "change-" + number,
        new ProviderRef("case-" + number),
        Optional.empty(),
        CaseChange.Kind.ASSIGNED,
        "assigned",
        Optional.empty(),
        "",
        Instant.parse("2051-03-01T08:00:00Z"));
  }

  @Override
  protected OmbudsmanDesk make(FakeDesk desk) {
    return new FakeOmbudsmanDesk(desk, closed);
  }
}
