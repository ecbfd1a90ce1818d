package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.crm.Consent;
import org.balcao.spi.crm.ConsentChange;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.crm.CrmConnectorProvider;
import org.balcao.spi.crm.SegmentChange;
import org.balcao.spi.notification.Channel;

/** Makes CRM connectors in memory. */
public final class FakeCrmConnectorProvider extends FakeProvider<CrmConnector>
    implements CrmConnectorProvider {
  private static final Instant AT = Instant.parse("2051-03-01T08:00:00Z");

  private final Set<String> customers = ConcurrentHashMap.newKeySet();

  /** With a world of its own. */
  public FakeCrmConnectorProvider() {
    super("Fake CRM");
    world().teach("segments", FakeCrmConnectorProvider::segment);
    world().teach("consents", FakeCrmConnectorProvider::consent);
  }

  private static SegmentChange segment(int number) {
    return new SegmentChange(
        "segment-" + number,
        "faithful",
        "Faithful customers",
        new ProviderRef("contact-" + number),
        Optional.of("customer-" + number),
        true,
        AT);
  }

  private static ConsentChange consent(int number) {
    return new ConsentChange(
        "consent-" + number,
        new ProviderRef("contact-" + number),
        Optional.of("customer-" + number),
        Optional.empty(),
        new Consent(Channel.EMAIL, "marketing", false, AT, "footer of a mail"));
  }

  @Override
  protected CrmConnector make(FakeDesk desk) {
    return new FakeCrmConnector(desk, customers);
  }
}
