package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.crm.Activities;
import org.balcao.spi.crm.ConsentChange;
import org.balcao.spi.crm.Contact;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.crm.Deals;
import org.balcao.spi.crm.SegmentChange;

/** A CRM in memory, which knows customers by their ids and keeps nothing else of them. */
final class FakeCrmConnector extends FakePlugin
    implements CrmConnector, FakeEffect<CrmConnector.ContactStored> {

  /** Of whom there is a record. */
  private final Set<String> customers;

  FakeCrmConnector(FakeDesk desk, Set<String> customers) {
    super(desk);
    this.customers = customers;
  }

  @Override
  public String operation() {
    return "contact";
  }

  @Override
  public Outcome<ContactStored> upsert(Contact contact, CallContext context) {
    return desk()
        .perform(
            operation(),
            contact,
            contact.email().map(email -> FakePerson.of(Optional.of(contact.customerId()), email)),
            context,
            ref -> {
              customers.add(contact.customerId());
              return Outcome.done(
                  new ContactStored(), new ProviderRef("contact-" + contact.customerId()));
            });
  }

  @Override
  public Optional<Activities> activities() {
    return desk().facet("activities", new Timeline(desk(), customers));
  }

  @Override
  public Optional<Deals> deals() {
    return desk().facet("deals", new Pipeline(desk(), customers));
  }

  @Override
  public Optional<Feed<SegmentChange>> segments() {
    return desk().facet("segments", new FakeFeed<>(desk(), "segments", SegmentChange.class));
  }

  @Override
  public Optional<Feed<ConsentChange>> consents() {
    return desk().facet("consents", new FakeFeed<>(desk(), "consents", ConsentChange.class));
  }

  private static <R> Outcome<R> stranger() {
    return Outcome.rejected(RejectionKind.NOT_FOUND, "contact", "there is no such customer");
  }

  /** What customers do. */
  private static final class Timeline extends FakeFacet<Activities.Recorded> implements Activities {
    private final Set<String> customers;

    Timeline(FakeDesk desk, Set<String> customers) {
      super(desk, "activity");
      this.customers = customers;
    }

    @Override
    public Outcome<Recorded> record(Activity activity, CallContext context) {
      return desk()
          .perform(
              operation(),
              activity,
              context,
              ref ->
                  customers.contains(activity.customerId())
                      ? Outcome.done(new Recorded(), ref)
                      : stranger());
    }
  }

  /** What they may buy. */
  private static final class Pipeline extends FakeFacet<Deals.DealStored> implements Deals {
    private final Set<String> customers;

    Pipeline(FakeDesk desk, Set<String> customers) {
      super(desk, "deal");
      this.customers = customers;
    }

    @Override
    public Outcome<DealStored> upsert(Deal deal, CallContext context) {
      return desk()
          .perform(
              operation(),
              deal,
              context,
              ref ->
                  customers.contains(deal.customerId())
                      ? Outcome.done(new DealStored(deal.amount()), ref)
                      : stranger());
    }
  }
}
