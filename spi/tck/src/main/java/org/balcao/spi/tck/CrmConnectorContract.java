package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.crm.Activities;
import org.balcao.spi.crm.Activities.Activity;
import org.balcao.spi.crm.ConsentChange;
import org.balcao.spi.crm.Contact;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.crm.Deals;
import org.balcao.spi.crm.SegmentChange;
import org.junit.jupiter.api.Test;

/** What a {@link CrmConnector} keeps. */
public interface CrmConnectorContract extends PluginContract<CrmConnector> {

  @Override
  default Class<CrmConnector> extensionPoint() {
    return CrmConnector.class;
  }

  @Override
  default List<Operation<CrmConnector, ?, ?, ?>> operations() {
    CrmSteps.Requests samples = new CrmSteps.Requests(currencies());
    return List.of(
        Operation.<CrmConnector, Contact, CrmConnector.ContactStored>effect(
                "upsert",
                CrmConnector::upsert,
                bench -> CrmSteps.contact(bench.unique("customer-"), 1))
            .another(contact -> CrmSteps.contact(contact.customerId(), contact.revision() + 1)),
        Operation.effect(
                "activities",
                CrmConnector::activities,
                Activities::record,
                bench -> samples.activity(CrmSteps.stored(bench)))
            .another(
                a ->
                    new Activity(
                        a.customerId(),
                        Activities.Kind.OTHER,
                        a.at(),
                        "Something else",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        a.attributes())),
        Operation.effect(
                "deals",
                CrmConnector::deals,
                Deals::upsert,
                bench -> samples.deal(bench, samples.amount()))
            .another(deal -> CrmSteps.with(deal, deal.amount().times(2)))
            .money(samples::deal, Deals.DealStored::amount));
  }

  @Override
  default List<News<CrmConnector, ?>> feeds() {
    return List.of(
        new News<>("segments", CrmConnector::segments, SegmentChange::key),
        new News<>("consents", CrmConnector::consents, ConsentChange::key));
  }

  /** However often a customer is told of, there is one record. */
  @Test
  default void aCustomerHasOneRecord() {
    try (Bench<CrmConnector> bench = new Bench<>(this)) {
      String customer = bench.unique("customer-");
      ProviderRef first = bench.ref(CrmSteps.upsert(bench, customer, 1));
      bench.restart();
      assertEquals(first, bench.ref(CrmSteps.upsert(bench, customer, 2)), "the record's reference");
    }
  }

  /** What is older than what was stored last is ignored, and that is no failure. */
  @Test
  default void anOlderContactIsIgnored() {
    try (Bench<CrmConnector> bench = new Bench<>(this)) {
      String customer = bench.unique("customer-");
      bench.ref(CrmSteps.upsert(bench, customer, 5));
      Answers.accepted("an older revision", CrmSteps.upsert(bench, customer, 3));
    }
  }

  /** Nothing can be noted of a customer of whom there is no record. */
  @Test
  default void anActivityOfAStrangerIsRefused() {
    try (Bench<CrmConnector> bench = Bench.with(this, "activities")) {
      Activity activity = new CrmSteps.Requests(currencies()).activity(bench.unique("customer-"));
      Tally tally = new Tally(bench);
      Outcome<?> answer = bench.facet(bench.plugin().activities()).record(activity, bench.call());
      tally.assertRefused("an activity of somebody unknown", answer);
    }
  }
}
