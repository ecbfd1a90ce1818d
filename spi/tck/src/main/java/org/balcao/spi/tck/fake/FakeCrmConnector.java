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
    return perform(
        contact,
        contact.email().map(email -> new FakePerson(Optional.of(contact.customerId()), email)),
        context,
        ref -> {
          customers.add(contact.customerId());
          return Outcome.done(
              new ContactStored(), new ProviderRef("contact-" + contact.customerId()));
        });
  }

  @Override
  public Optional<Activities> activities() {
    return desk().facet("activities", new Timeline());
  }

  @Override
  public Optional<Deals> deals() {
    return desk().facet("deals", new Pipeline());
  }

  @Override
  public Optional<Feed<SegmentChange>> segments() {
    return desk().feed("segments", SegmentChange.class);
  }

  @Override
  public Optional<Feed<ConsentChange>> consents() {
    return desk().feed("consents", ConsentChange.class);
  }

  /** The answer, unless it is about a customer of whom there is no record. */
  private <R> Outcome<R> ofCustomer(String customerId, Outcome<R> answer) {
    return customers.contains(customerId)
        ? answer
        : Outcome.rejected(RejectionKind.NOT_FOUND, "contact", "there is no such customer");
  }

  /** What customers do. */
  private final class Timeline extends FakeFacet<Activities.Recorded> implements Activities {
    Timeline() {
      super(FakeCrmConnector.this.desk(), "activity");
    }

    @Override
    public Outcome<Recorded> record(Activity activity, CallContext context) {
      return perform(
          activity,
          context,
          ref -> ofCustomer(activity.customerId(), Outcome.done(new Recorded(), ref)));
    }
  }

  /** What they may buy. */
  private final class Pipeline extends FakeFacet<Deals.DealStored> implements Deals {
    Pipeline() {
      super(FakeCrmConnector.this.desk(), "deal");
    }

    @Override
    public Outcome<DealStored> upsert(Deal deal, CallContext context) {
      return perform(
          deal,
          context,
          ref -> ofCustomer(deal.customerId(), Outcome.done(new DealStored(deal.amount()), ref)));
    }
  }
}
