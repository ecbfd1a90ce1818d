package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.Payer;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.Representments.RepresentmentRequest;
import org.balcao.spi.payment.StoredInstruments.StoreRequest;
import org.balcao.spi.payment.StoredInstruments.StoredInstrument;

/** The steps of a payment, for checks that need several. */
final class PaymentSteps {
  private static final String DISPUTES = "disputes";
  private static final int MOST = 50;

  /** An authorised payment. */
  record Payment(ProviderRef ref, String order) {
    Captures.CaptureRequest capture(Money amount, boolean last) {
      return new Captures.CaptureRequest(ref, order, amount, last);
    }

    Refunds.RefundRequest refund(Money amount) {
      return new Refunds.RefundRequest(ref, order, amount, "damaged");
    }

    Cancellations.CancelRequest cancel() {
      return new Cancellations.CancelRequest(ref, order);
    }
  }

  private final PaymentGatewayContract contract;
  private final Bench<PaymentGateway> bench;

  PaymentSteps(PaymentGatewayContract contract, Bench<PaymentGateway> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  Money units(long units) {
    return Samples.units(units, currency());
  }

  Currency currency() {
    return Samples.currency(contract.currencies());
  }

  AuthorizeRequest request(Money amount) {
    return request(amount, contract.token(), contract.attributes());
  }

  AuthorizeRequest request(Money amount, Optional<String> token, Map<String, String> attributes) {
    return new AuthorizeRequest(
        bench.unique("B-"),
        amount,
        new Payer(
            Optional.of(Person.CUSTOMER_ID), Person.NAME, Person.EMAIL, Optional.of(Person.TAX_ID)),
        contract.billing(),
        token,
        attributes);
  }

  private static Payer payer() {
    return new Payer(
        Optional.of(Person.CUSTOMER_ID), Person.NAME, Person.EMAIL, Optional.of(Person.TAX_ID));
  }

  /** A request to keep an instrument, another one each time. */
  StoreRequest storeRequest() {
    return new StoreRequest(
        payer(), contract.billing(), contract.tokenToStore().orElseGet(() -> bench.unique("tok-")));
  }

  Outcome<StoredInstrument> store() {
    return bench.facet(bench.plugin().instruments()).store(storeRequest(), bench.call());
  }

  Outcome<Authorization> authorize(AuthorizeRequest request) {
    return bench.plugin().authorize(request, bench.call());
  }

  /** A payment that is authorised. */
  Payment authorized(Money amount) {
    AuthorizeRequest request = request(amount);
    return new Payment(bench.ref(authorize(request)), request.orderNumber());
  }

  /** A payment whose money is taken, whichever way this gateway takes it. */
  Payment paid(Money amount) {
    Payment payment = authorized(amount);
    if (bench.plugin().captures().isPresent()) {
      bench.ref(capture(payment, amount, true));
    }
    return payment;
  }

  /** A dispute that the store may answer, another one each time. */
  ProviderRef disputed() {
    return contract.disputeToAnswer().orElseGet(this::newDispute);
  }

  private ProviderRef newDispute() {
    assumeTrue(
        bench.counterpart().tellNews(DISPUTES, 1), "no dispute can be made that could be answered");
    News<PaymentGateway, Dispute> news =
        new News<>(DISPUTES, PaymentGateway::disputes, Dispute::key);
    Cursor at = Cursor.START;
    Feed.Page<Dispute> page = news.read(bench, at, MOST);
    Optional<Dispute> last = Optional.empty();
    while (!page.items().isEmpty()) {
      last = Optional.of(page.items().get(page.items().size() - 1));
      at = page.next();
      page = news.read(bench, at, MOST);
    }
    return last.map(Dispute::dispute)
        .orElseThrow(() -> new AssertionError("the feed of disputes does not tell of a new one"));
  }

  RepresentmentRequest representment(ProviderRef dispute) {
    return new RepresentmentRequest(
        dispute,
        Optional.empty(),
        "It was delivered and signed for.",
        List.of(
            new Representments.Evidence(
                "shipment", "Parcel 1", "Arrived, signed by " + Person.NAME, Optional.empty()),
            new Representments.Evidence(
                "of-another-kind", "A photo", "The parcel at the door", Optional.empty())));
  }

  Outcome<Representments.Representment> represent(RepresentmentRequest request) {
    return bench.facet(bench.plugin().representments()).represent(request, bench.call());
  }

  Outcome<Captures.Capture> capture(Payment payment, Money amount, boolean last) {
    return bench
        .facet(bench.plugin().captures())
        .capture(payment.capture(amount, last), bench.call());
  }

  Outcome<Refunds.Refund> refund(Payment payment, Money amount) {
    return bench.facet(bench.plugin().refunds()).refund(payment.refund(amount), bench.call());
  }

  Outcome<Cancellations.Cancellation> cancel(Payment payment) {
    return bench.facet(bench.plugin().cancellations()).cancel(payment.cancel(), bench.call());
  }
}
