package org.balcao.spi.tck;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.Representments.RepresentmentRequest;
import org.balcao.spi.payment.StoredInstruments;
import org.balcao.spi.payment.StoredInstruments.StoreRequest;

/** The operations of a payment gateway, each with requests that work. */
final class PaymentOperations {
  private final PaymentGatewayContract contract;

  PaymentOperations(PaymentGatewayContract contract) {
    this.contract = contract;
  }

  List<Operation<PaymentGateway, ?, ?, ?>> all() {
    return List.of(authorize(), capture(), cancel(), refund(), represent(), store(), forget());
  }

  private Operation<PaymentGateway, ?, ?, ?> authorize() {
    var authorize =
        Operation.<PaymentGateway, AuthorizeRequest, Authorization>effect(
                "authorize",
                PaymentGateway::authorize,
                bench -> steps(bench).request(steps(bench).units(100)))
            .another(r -> with(r, r.amount().times(2), r.billing(), r.attributes()))
            .money((bench, amount) -> steps(bench).request(amount), Authorization::amount)
            .times(authorization -> authorization.expires().stream().toList())
            .strange(
                bench ->
                    with(
                        steps(bench).request(steps(bench).units(100)),
                        Map.of(Samples.UNKNOWN_ATTRIBUTE, "x")));
    contract
        .unsupportedCurrency()
        .map(Currency::getInstance)
        .ifPresent(
            currency ->
                authorize.unsupported(bench -> steps(bench).request(Samples.units(100, currency))));
    contract
        .unsupportedCountry()
        .ifPresent(
            country ->
                authorize.unsupported(
                    bench -> {
                      AuthorizeRequest r = steps(bench).request(steps(bench).units(100));
                      return with(r, r.amount(), Person.addressIn(country), r.attributes());
                    }));
    return authorize;
  }

  private Operation<PaymentGateway, ?, ?, ?> capture() {
    return Operation.effect(
            "captures",
            PaymentGateway::captures,
            Captures::capture,
            bench ->
                steps(bench)
                    .authorized(steps(bench).units(100))
                    .capture(steps(bench).units(40), false))
        .another(
            r ->
                new Captures.CaptureRequest(
                    r.authorization(), r.orderNumber(), r.amount().times(2), r.last()))
        .money(
            (bench, amount) -> steps(bench).authorized(amount).capture(amount, true),
            Captures.Capture::amount);
  }

  private Operation<PaymentGateway, ?, ?, ?> cancel() {
    return Operation.effect(
        "cancellations",
        PaymentGateway::cancellations,
        Cancellations::cancel,
        bench -> steps(bench).authorized(steps(bench).units(100)).cancel());
  }

  private Operation<PaymentGateway, ?, ?, ?> refund() {
    return Operation.effect(
            "refunds",
            PaymentGateway::refunds,
            Refunds::refund,
            bench -> steps(bench).paid(steps(bench).units(100)).refund(steps(bench).units(40)))
        .another(
            r ->
                new Refunds.RefundRequest(
                    r.authorization(), r.orderNumber(), r.amount().times(2), r.reason()))
        .money((bench, amount) -> steps(bench).paid(amount).refund(amount), Refunds.Refund::amount);
  }

  private Operation<PaymentGateway, ?, ?, ?> represent() {
    return Operation.effect(
            "representments",
            PaymentGateway::representments,
            Representments::represent,
            bench -> steps(bench).representment(steps(bench).disputed()))
        .another(
            r ->
                new RepresentmentRequest(
                    r.dispute(), r.authorization(), r.statement() + " Twice.", r.evidence()))
        .times(representment -> representment.decidedBy().stream().toList());
  }

  private Operation<PaymentGateway, ?, ?, ?> store() {
    return Operation.effect(
            "instruments",
            PaymentGateway::instruments,
            StoredInstruments::store,
            bench -> steps(bench).storeRequest())
        .another(r -> new StoreRequest(r.payer(), Person.elsewhere(), r.token()));
  }

  private Operation<PaymentGateway, ?, ?, ?> forget() {
    return Operation.repeatable(
        "forget an instrument",
        PaymentGateway::instruments,
        StoredInstruments::forget,
        bench ->
            bench.ref(
                bench
                    .facet(bench.plugin().instruments())
                    .store(steps(bench).storeRequest(), bench.call())));
  }

  private PaymentSteps steps(Bench<PaymentGateway> bench) {
    return new PaymentSteps(contract, bench);
  }

  private static AuthorizeRequest with(AuthorizeRequest r, Map<String, String> more) {
    Map<String, String> attributes = new HashMap<>(r.attributes());
    attributes.putAll(more);
    return with(r, r.amount(), r.billing(), attributes);
  }

  private static AuthorizeRequest with(
      AuthorizeRequest r, Money amount, Address billing, Map<String, String> attributes) {
    Optional<String> token = r.token();
    return new AuthorizeRequest(r.orderNumber(), amount, r.payer(), billing, token, attributes);
  }
}
