package org.balcao.spi.tck;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.crm.Activities;
import org.balcao.spi.crm.Activities.Activity;
import org.balcao.spi.crm.Consent;
import org.balcao.spi.crm.Contact;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.crm.Deals;
import org.balcao.spi.crm.Deals.Deal;
import org.balcao.spi.notification.Channel;

/** What checks of a CRM connector do, one step after the other. */
final class CrmSteps {
  private CrmSteps() {}

  static Contact contact(String customerId, long revision) {
    return new Contact(
        customerId,
        revision,
        Person.NAME,
        Optional.of(Person.EMAIL),
        Optional.of(Person.PHONE),
        Optional.of(Person.TAX_ID),
        Optional.empty(),
        Optional.of(Person.address()),
        Locale.forLanguageTag("pt-BR"),
        List.of(new Consent(Channel.EMAIL, "marketing", true, TestClock.START, "checkout")),
        Map.of("orders", "3"));
  }

  static Outcome<CrmConnector.ContactStored> upsert(
      Bench<CrmConnector> bench, String customerId, long revision) {
    return bench.plugin().upsert(contact(customerId, revision), bench.call());
  }

  /** The store's id of a customer of whom there is a record. */
  static String stored(Bench<CrmConnector> bench) {
    String customer = bench.unique("customer-");
    bench.ref(upsert(bench, customer, 1));
    return customer;
  }

  static Deal with(Deal deal, Money amount) {
    return new Deal(
        deal.id(),
        deal.revision() + 1,
        deal.customerId(),
        deal.title(),
        amount,
        deal.stage(),
        deal.closeOn(),
        deal.orderNumber());
  }

  /** Activities and deals, in currencies that the connector takes. */
  record Requests(Set<Currency> currencies) {
    Money amount() {
      return Samples.units(100, Samples.currency(currencies));
    }

    Activity activity(String customerId) {
      return new Activity(
          customerId,
          Activities.Kind.ORDER_PLACED,
          TestClock.START,
          "Order placed",
          Optional.of("B-1001"),
          Optional.of(amount()),
          Optional.empty(),
          Map.of());
    }

    Deal deal(Bench<CrmConnector> bench, Money amount) {
      return new Deal(
          bench.unique("quotation-"),
          1,
          stored(bench),
          "A hundred kettles",
          amount,
          Deals.Stage.OFFERED,
          Optional.empty(),
          Optional.empty());
    }
  }
}
