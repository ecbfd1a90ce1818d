package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.supplier.Acknowledgement;
import org.balcao.spi.supplier.Acknowledgement.LineAnswer;
import org.balcao.spi.supplier.Availability.Available;
import org.balcao.spi.supplier.CatalogueItem;
import org.balcao.spi.supplier.PurchaseCancellations;
import org.balcao.spi.supplier.PurchaseChanges;
import org.balcao.spi.supplier.PurchaseOrder;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.supplier.SupplierDocument;
import org.junit.jupiter.api.Test;

/** What a {@link SupplierConnector} keeps. */
public interface SupplierConnectorContract extends GoodsContract<SupplierConnector> {

  /** The supplier's code of an article that it sells; of the author. */
  default String supplierSku() {
    return "S-4711";
  }

  @Override
  default Class<SupplierConnector> extensionPoint() {
    return SupplierConnector.class;
  }

  @Override
  default List<Operation<SupplierConnector, ?, ?, ?>> operations() {
    return new SupplierOperations(this).all();
  }

  @Override
  default List<News<SupplierConnector, ?>> feeds() {
    return List.of(
        new News<>("documents", SupplierConnector::documents, SupplierDocument::key),
        new News<>("catalogue", SupplierConnector::catalogue, CatalogueItem::key));
  }

  /** An answer names the order and the revision that it is to. */
  @Test
  default void theAnswerNamesItsOrder() {
    try (Bench<SupplierConnector> bench = new Bench<>(this)) {
      PurchaseOrder order = new SupplierOperations(this).order(bench);
      Acknowledgement answer = answered(bench, bench.plugin().place(order, bench.call()));
      assertEquals(order.number(), answer.number(), "the order's number");
      assertEquals(order.revision(), answer.revision(), "the order's revision");
    }
  }

  /** Every piece of every line is answered, once. */
  @Test
  default void everyPieceIsAnswered() {
    try (Bench<SupplierConnector> bench = new Bench<>(this)) {
      PurchaseOrder order = new SupplierOperations(this).order(bench);
      Acknowledgement answer = answered(bench, bench.plugin().place(order, bench.call()));
      Map<String, Integer> ordered = new HashMap<>();
      order.lines().forEach(line -> ordered.put(line.id(), line.quantity()));
      Map<String, Integer> said = new HashMap<>();
      for (LineAnswer line : answer.lines()) {
        said.merge(line.lineId(), line.quantity(), Integer::sum);
      }
      assertEquals(ordered, said, "pieces that were answered, by line");
    }
  }

  /** An article that the supplier does not sell is not promised. */
  @Test
  default void anUnknownArticleIsNotPromised() {
    assumeTrue(unknownSku().isPresent(), "no article is unknown");
    try (Bench<SupplierConnector> bench = new Bench<>(this)) {
      PurchaseOrder order =
          new SupplierOperations(this).order(bench, deliverTo(), unknownSku().orElseThrow());
      Outcome<Acknowledgement> answer = bench.plugin().place(order, bench.call());
      assertTrue(
          answer instanceof Outcome.Rejected
              || answer.toOptional().filter(a -> a.promised("1") == 0).isPresent(),
          () -> "an article that is not sold is not promised, as by " + answer);
    }
  }

  /** The answer to a change is to the new revision. */
  @Test
  default void aChangeIsAnsweredByItsRevision() {
    try (Bench<SupplierConnector> bench = Bench.with(this, "changes")) {
      SupplierOperations supplier = new SupplierOperations(this);
      PurchaseOrder order = supplier.order(bench);
      ProviderRef ref = bench.ref(bench.plugin().place(order, bench.call()));
      Acknowledgement answer =
          answered(
              bench,
              bench
                  .facet(bench.plugin().changes())
                  .change(
                      new PurchaseChanges.ChangeRequest(ref, supplier.next(order)), bench.call()));
      assertEquals(2, answer.revision(), "the revision that the answer is to");
    }
  }

  /** What the supplier never had cannot be called off. */
  @Test
  default void anUnknownOrderCannotBeCancelled() {
    try (Bench<SupplierConnector> bench = Bench.with(this, "cancellations")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store knows");
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().cancellations())
              .cancel(
                  new PurchaseCancellations.CancelRequest(
                      new ProviderRef("no-such-order"), bench.unique("P-"), "never placed"),
                  bench.call());
      tally.assertRefused("to call off what was never placed", answer);
    }
  }

  /** Only what was asked for is told. */
  @Test
  default void onlyArticlesThatWereAskedForAreTold() {
    try (Bench<SupplierConnector> bench = Bench.with(this, "availability")) {
      List<Available> told =
          bench.done(
              bench.facet(bench.plugin().availability()).of(Set.of(supplierSku()), bench.call()));
      assertEquals(
          List.of(supplierSku()),
          told.stream().map(Available::supplierSku).toList(),
          "articles that were told");
    }
  }

  private static Acknowledgement answered(
      Bench<SupplierConnector> bench, Outcome<Acknowledgement> answer) {
    Answers.accepted("the order", answer);
    assumeTrue(answer instanceof Outcome.Done, "it takes its time");
    return bench.done(answer);
  }
}
