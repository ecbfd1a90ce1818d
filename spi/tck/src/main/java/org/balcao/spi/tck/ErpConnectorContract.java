package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.erp.ErpArticle;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.erp.ErpConnector.Pushed;
import org.balcao.spi.erp.ErpCustomer;
import org.balcao.spi.erp.ErpDocument;
import org.balcao.spi.erp.ErpOrderNews;
import org.balcao.spi.erp.ErpPrice;
import org.balcao.spi.erp.ErpStock;
import org.junit.jupiter.api.Test;

/** What an {@link ErpConnector} keeps. */
public interface ErpConnectorContract extends PluginContract<ErpConnector> {

  /**
   * The kinds of documents that an instance of these settings takes; of the author. Exactly these
   * must be accepted, so that a lost kind fails a test instead of being skipped.
   */
  default Set<ErpDocument.Kind> kinds() {
    return EnumSet.allOf(ErpDocument.Kind.class);
  }

  @Override
  default Class<ErpConnector> extensionPoint() {
    return ErpConnector.class;
  }

  @Override
  default List<Operation<ErpConnector, ?, ?, ?>> operations() {
    return new ErpOperations(this).all();
  }

  @Override
  default List<News<ErpConnector, ?>> feeds() {
    return List.of(
        new News<>("articles", ErpConnector::articles, ErpArticle::key),
        new News<>("prices", ErpConnector::prices, ErpPrice::key),
        new News<>("stock", ErpConnector::stock, ErpStock::key),
        new News<>("orders", ErpConnector::orders, ErpOrderNews::key),
        new News<>("customers", ErpConnector::customers, ErpCustomer::key));
  }

  /** Exactly the kinds that the author lists are accepted. */
  @Test
  default void kindsAreAsDeclared() {
    try (Bench<ErpConnector> bench = new Bench<>(this)) {
      assertEquals(kinds(), bench.plugin().accepts(), "kinds that are accepted");
    }
  }

  /** What is pushed has the other system's number, and the revision that was pushed. */
  @Test
  default void whatIsPushedIsThere() {
    try (Bench<ErpConnector> bench = new Bench<>(this)) {
      for (ErpDocument.Kind kind : accepted(bench)) {
        Pushed pushed = pushed(bench, new ErpOperations(this).document(bench, kind));
        assertFalse(pushed.number().isBlank(), () -> "the other system's number of a " + kind);
        assertTrue(pushed.revision() >= 1, () -> "the revision of a " + kind + " that is there");
      }
    }
  }

  /** A later revision changes what is there, and makes no second one. */
  @Test
  default void aLaterRevisionIsOfTheSameThing() {
    try (Bench<ErpConnector> bench = new Bench<>(this)) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, nothing is changed");
      for (ErpDocument.Kind kind : accepted(bench)) {
        ErpOperations erp = new ErpOperations(this);
        ErpDocument first = erp.document(bench, kind);
        ProviderRef before = bench.ref(bench.plugin().push(first, bench.call()));
        Outcome<Pushed> later = bench.plugin().push(erp.later(first), bench.call());
        assertEquals(before, bench.ref(later), () -> "the reference of a " + kind);
        later
            .toOptional()
            .ifPresent(there -> assertEquals(2, there.revision(), "the revision that is there"));
      }
    }
  }

  /** A revision that comes late does not undo a later one. */
  @Test
  default void anOldRevisionUndoesNothing() {
    try (Bench<ErpConnector> bench = new Bench<>(this)) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, nothing is undone");
      for (ErpDocument.Kind kind : accepted(bench)) {
        ErpOperations erp = new ErpOperations(this);
        ErpDocument first = erp.document(bench, kind);
        bench.ref(bench.plugin().push(erp.later(first), bench.call()));
        Pushed there = pushed(bench, first);
        assertEquals(2, there.revision(), () -> "the revision of a " + kind + " that is there");
      }
    }
  }

  private Set<ErpDocument.Kind> accepted(Bench<ErpConnector> bench) {
    Set<ErpDocument.Kind> accepted = EnumSet.noneOf(ErpDocument.Kind.class);
    accepted.addAll(kinds());
    accepted.retainAll(bench.plugin().accepts());
    assumeFalse(accepted.isEmpty(), "nothing is accepted");
    return accepted;
  }

  private static Pushed pushed(Bench<ErpConnector> bench, ErpDocument document) {
    Outcome<Pushed> answer = bench.plugin().push(document, bench.call());
    Answers.accepted("push", answer);
    assumeTrue(answer instanceof Outcome.Done, "it takes its time");
    return bench.done(answer);
  }
}
