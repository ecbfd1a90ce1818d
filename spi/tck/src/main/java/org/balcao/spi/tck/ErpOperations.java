package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.erp.ErpDocument;
import org.balcao.spi.erp.ErpDocument.Kind;

/** The operations of a connector to another system: one push for each kind of document. */
final class ErpOperations {
  private final ErpConnectorContract contract;

  ErpOperations(ErpConnectorContract contract) {
    this.contract = contract;
  }

  List<Operation<ErpConnector, ?, ?, ?>> all() {
    List<Operation<ErpConnector, ?, ?, ?>> all = new ArrayList<>();
    for (Kind kind : contract.kinds()) {
      all.add(push(kind));
    }
    return all;
  }

  private Operation<ErpConnector, ?, ?, ?> push(Kind kind) {
    var push =
        Operation.<ErpConnector, ErpConnector, ErpDocument, ErpConnector.Pushed>effect(
                "push of " + kind,
                connector ->
                    connector.accepts().contains(kind) ? Optional.of(connector) : Optional.empty(),
                ErpConnector::push,
                bench -> document(bench, kind))
            .another(this::later);
    Set<Kind> others = EnumSet.allOf(Kind.class);
    others.removeAll(contract.kinds());
    for (Kind other : others) {
      push.unsupported(bench -> document(bench, other));
    }
    return push;
  }

  /** A first revision. */
  ErpDocument document(Bench<ErpConnector> bench, Kind kind) {
    return document(bench.unique("E-"), 1, kind);
  }

  /** The second revision of the same. */
  ErpDocument later(ErpDocument document) {
    return document(document.number(), 2, document.kind());
  }

  private ErpDocument document(String number, int revision, Kind kind) {
    return switch (kind) {
      case CUSTOMER -> customer(number, revision);
      case ORDER -> order(number, revision);
      case INVOICE -> invoice(number, revision);
      case PAYMENT ->
          new ErpDocument.Payment(
              number, revision, "B-1", Optional.empty(), TestClock.START, "card", units(100));
      case RETURN ->
          new ErpDocument.Return(
              number, revision, "B-1", TestClock.START, List.of(line()), units(90));
      case STOCK_MOVE ->
          new ErpDocument.StockMove(
              number, revision, "MUG-BLUE", "main", -revision, "breakage", TestClock.START);
    };
  }

  private static ErpDocument customer(String number, int revision) {
    return new ErpDocument.Customer(
        number,
        revision,
        Person.NAME,
        Optional.of(Person.EMAIL),
        Optional.of(Person.PHONE),
        Optional.of(Person.TAX_ID),
        Optional.of(Person.address()),
        Map.of());
  }

  private ErpDocument order(String number, int revision) {
    return new ErpDocument.Order(
        number,
        revision,
        "CONFIRMED",
        TestClock.START,
        Optional.of(Person.CUSTOMER_ID),
        Person.NAME,
        Optional.of(Person.TAX_ID),
        Person.address(),
        Person.address(),
        List.of(line()),
        units(10),
        units(0),
        units(0),
        units(100),
        Optional.of("web"),
        Map.of());
  }

  private ErpDocument invoice(String number, int revision) {
    return new ErpDocument.Invoice(
        number,
        revision,
        "B-1",
        Optional.empty(),
        LocalDate.of(2051, 3, 10),
        LocalDate.of(2051, 4, 9),
        List.of(line()),
        units(0),
        units(100));
  }

  private ErpDocument.Line line() {
    return new ErpDocument.Line("1", "MUG-BLUE", "Blue mug", 3, units(90));
  }

  private Money units(long units) {
    return Samples.units(units, Samples.currency(contract.currencies()));
  }
}
