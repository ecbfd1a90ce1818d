package org.balcao.spi.tck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.supplier.Acknowledgement;
import org.balcao.spi.supplier.Availability;
import org.balcao.spi.supplier.PurchaseCancellations;
import org.balcao.spi.supplier.PurchaseChanges;
import org.balcao.spi.supplier.PurchaseChanges.ChangeRequest;
import org.balcao.spi.supplier.PurchaseOrder;
import org.balcao.spi.supplier.Quotations;
import org.balcao.spi.supplier.Quotations.QuotationRequest;
import org.balcao.spi.supplier.SupplierConnector;

/** The operations of a supplier, each with requests that work. */
final class SupplierOperations {
  private static final LocalDate WANTED = LocalDate.of(2051, 6, 1);

  private final SupplierConnectorContract contract;

  SupplierOperations(SupplierConnectorContract contract) {
    this.contract = contract;
  }

  List<Operation<SupplierConnector, ?, ?, ?>> all() {
    return List.of(place(), change(), cancel(), available(), quote());
  }

  private Operation<SupplierConnector, ?, ?, ?> place() {
    var place =
        Operation.<SupplierConnector, PurchaseOrder, Acknowledgement>effect(
                "place", SupplierConnector::place, this::order)
            .another(order -> with(order, order.revision(), 77));
    contract
        .unsupportedCountry()
        .ifPresent(
            country ->
                place.unsupported(
                    bench -> order(bench, Person.addressIn(country), contract.supplierSku())));
    return place;
  }

  private Operation<SupplierConnector, ?, ?, ?> change() {
    return Operation.effect(
            "changes",
            SupplierConnector::changes,
            PurchaseChanges::change,
            bench -> {
              PurchaseOrder order = order(bench);
              return new ChangeRequest(placed(bench, order), next(order));
            })
        .another(r -> new ChangeRequest(r.order(), with(r.changed(), 2, 77)));
  }

  private Operation<SupplierConnector, ?, ?, ?> cancel() {
    return Operation.effect(
        "cancellations",
        SupplierConnector::cancellations,
        PurchaseCancellations::cancel,
        bench -> {
          PurchaseOrder order = order(bench);
          return new PurchaseCancellations.CancelRequest(
              placed(bench, order), order.number(), "not needed any more");
        });
  }

  private Operation<SupplierConnector, ?, ?, ?> available() {
    return Operation.query(
        "availability",
        SupplierConnector::availability,
        Availability::of,
        bench -> Set.of(contract.supplierSku()));
  }

  private Operation<SupplierConnector, ?, ?, ?> quote() {
    return Operation.effect(
            "quotations",
            SupplierConnector::quotations,
            Quotations::ask,
            bench ->
                new QuotationRequest(
                    bench.unique("Q-"),
                    bench.clock().instant().plus(Duration.ofDays(7)),
                    WANTED,
                    List.of(line(contract.supplierSku(), 40))))
        .another(
            r ->
                new QuotationRequest(
                    r.number(),
                    r.answerBy(),
                    r.wantedOn().plusDays(1),
                    List.of(line(contract.supplierSku(), 77))))
        .times(offer -> List.of(offer.validUntil()));
  }

  private static ProviderRef placed(Bench<SupplierConnector> bench, PurchaseOrder order) {
    return bench.ref(bench.plugin().place(order, bench.call()));
  }

  PurchaseOrder order(Bench<SupplierConnector> bench) {
    return order(bench, contract.deliverTo(), contract.supplierSku());
  }

  PurchaseOrder order(Bench<SupplierConnector> bench, Address deliverTo, String supplierSku) {
    return new PurchaseOrder(
        bench.unique("P-"),
        1,
        Person.store(),
        Optional.of("12ABC34501DE35"),
        deliverTo,
        true,
        WANTED,
        List.of(line(supplierSku, 40)),
        "");
  }

  /** The next revision, of more pieces. */
  PurchaseOrder next(PurchaseOrder order) {
    return with(order, order.revision() + 1, 60);
  }

  private PurchaseOrder with(PurchaseOrder o, int revision, int quantity) {
    String sku = o.lines().get(0).supplierSku().orElseThrow();
    return new PurchaseOrder(
        o.number(),
        revision,
        o.buyer(),
        o.buyerTaxId(),
        o.deliverTo(),
        o.dropShip(),
        o.wantedOn(),
        List.of(line(sku, quantity)),
        o.note());
  }

  private PurchaseOrder.Line line(String supplierSku, int quantity) {
    return new PurchaseOrder.Line(
        "1",
        "MUG-BLUE",
        Optional.of(supplierSku),
        Optional.empty(),
        "Blue mug",
        quantity,
        Samples.units(7, Samples.currency(contract.currencies())));
  }
}
