package org.balcao.spi.tck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.warehouse.FulfilmentCancellations;
import org.balcao.spi.warehouse.FulfilmentCancellations.CancelRequest;
import org.balcao.spi.warehouse.FulfilmentOrder;
import org.balcao.spi.warehouse.InboundNotices;
import org.balcao.spi.warehouse.InboundNotices.InboundNotice;
import org.balcao.spi.warehouse.ReturnNotices;
import org.balcao.spi.warehouse.ReturnNotices.ReturnNotice;
import org.balcao.spi.warehouse.WarehouseConnector;

/** The operations of a warehouse, each with requests that work. */
final class WarehouseOperations {
  private final WarehouseConnectorContract contract;

  WarehouseOperations(WarehouseConnectorContract contract) {
    this.contract = contract;
  }

  List<Operation<WarehouseConnector, ?, ?, ?>> all() {
    return List.of(release(), cancel(), inbound(), returns());
  }

  private Operation<WarehouseConnector, ?, ?, ?> release() {
    var release =
        Operation.<WarehouseConnector, FulfilmentOrder, WarehouseConnector.Released>effect(
                "release", WarehouseConnector::release, this::order)
            .another(order -> withLines(order, List.of(line(contract.sku(), 7))));
    contract
        .unsupportedCountry()
        .ifPresent(
            country ->
                release.unsupported(
                    bench -> order(bench, Person.addressIn(country), contract.sku())));
    return release;
  }

  private Operation<WarehouseConnector, ?, ?, ?> cancel() {
    return Operation.effect(
        "cancellations",
        WarehouseConnector::cancellations,
        FulfilmentCancellations::cancel,
        bench -> {
          FulfilmentOrder order = order(bench);
          return new CancelRequest(
              bench.ref(bench.plugin().release(order, bench.call())),
              order.number(),
              "the buyer changed their mind");
        });
  }

  private Operation<WarehouseConnector, ?, ?, ?> inbound() {
    return Operation.effect(
            "inbound", WarehouseConnector::inbound, InboundNotices::announce, this::notice)
        .another(
            n ->
                new InboundNotice(
                    n.number(),
                    n.location(),
                    n.supplier(),
                    n.expectedOn().plusDays(1),
                    n.lines(),
                    n.trackingCodes()));
  }

  private InboundNotice notice(Bench<WarehouseConnector> bench) {
    return new InboundNotice(
        bench.unique("I-"),
        contract.location(),
        "Olaria do Sul",
        LocalDate.of(2051, 5, 17),
        List.of(new InboundNotices.Line("1", contract.sku(), 40, Optional.empty())),
        List.of());
  }

  private Operation<WarehouseConnector, ?, ?, ?> returns() {
    return Operation.effect(
            "returns", WarehouseConnector::returns, ReturnNotices::announce, this::returned)
        .another(
            n ->
                new ReturnNotice(
                    n.number(),
                    n.orderNumber() + "-2",
                    n.fulfilment(),
                    n.location(),
                    n.lines(),
                    n.trackingCodes()));
  }

  private ReturnNotice returned(Bench<WarehouseConnector> bench) {
    FulfilmentOrder order = order(bench);
    return new ReturnNotice(
        bench.unique("R-"),
        order.orderNumber(),
        Optional.of(bench.ref(bench.plugin().release(order, bench.call()))),
        contract.location(),
        List.of(new ReturnNotices.Line("1", contract.sku(), 1, "damaged")),
        List.of());
  }

  FulfilmentOrder order(Bench<WarehouseConnector> bench) {
    return order(bench, contract.deliverTo(), contract.sku());
  }

  FulfilmentOrder order(Bench<WarehouseConnector> bench, Address to, String sku) {
    return new FulfilmentOrder(
        bench.unique("F-"),
        bench.unique("B-"),
        contract.location(),
        to,
        List.of(line(sku, 2)),
        contract.delivery(),
        Optional.of(bench.clock().instant().plus(Duration.ofDays(2))),
        false,
        "",
        List.of());
  }

  private FulfilmentOrder.Line line(String sku, int quantity) {
    Money value = Samples.units(30, Samples.currency(contract.currencies()));
    return new FulfilmentOrder.Line("1", sku, "Blue mug", quantity, value);
  }

  private static FulfilmentOrder withLines(FulfilmentOrder o, List<FulfilmentOrder.Line> lines) {
    return new FulfilmentOrder(
        o.number(),
        o.orderNumber(),
        o.location(),
        o.to(),
        lines,
        o.delivery(),
        o.shipBy(),
        o.partial(),
        o.note(),
        o.fiscalKeys());
  }
}
