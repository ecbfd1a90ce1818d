package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fiscal.FiscalDocument;
import org.balcao.spi.fiscal.FiscalDraft;
import org.balcao.spi.fiscal.FiscalModel;
import org.balcao.spi.fiscal.FiscalState;
import org.balcao.spi.fiscal.InboundDocument;
import org.balcao.spi.fiscal.NumberVoidings;
import org.balcao.spi.fiscal.Renditions;
import org.balcao.spi.fiscal.TaxIssuer;
import org.junit.jupiter.api.Test;

/** What a {@link TaxIssuer} keeps. */
public interface TaxIssuerContract extends PluginContract<TaxIssuer> {

  /** What sample documents are; of the author. */
  default FiscalModel model() {
    return FiscalModel.GOODS_INVOICE;
  }

  /** The series of sample documents; of the author. */
  default String series() {
    return "1";
  }

  /** Who sells in sample documents; of the author. */
  default FiscalDraft.Party seller() {
    return FiscalOperations.store();
  }

  /** Who buys in sample documents; of the author. */
  default FiscalDraft.Party buyer() {
    return FiscalOperations.buyer();
  }

  /** What the country asks for in sample documents; of the author. */
  default Map<String, String> attributes() {
    return Map.of();
  }

  /** What the country asks for in the line of sample documents; of the author. */
  default Map<String, String> lineAttributes() {
    return Map.of();
  }

  /** Whose authority is asked how it stands; of the author. */
  default String jurisdiction() {
    return "BR-SP";
  }

  /** Attributes with which a document is denied, if there are any; of the author. */
  default Optional<Map<String, String>> attributesThatAreDenied() {
    return Optional.empty();
  }

  /** A model that is not issued, if there is one; of the author. */
  default Optional<FiscalModel> unsupportedModel() {
    return Optional.empty();
  }

  /** A form that documents are not shown in, if there is one; of the author. */
  default Optional<Renditions.Form> unsupportedForm() {
    return Optional.empty();
  }

  @Override
  default Class<TaxIssuer> extensionPoint() {
    return TaxIssuer.class;
  }

  @Override
  default List<Operation<TaxIssuer, ?, ?, ?>> operations() {
    return new FiscalOperations(this).all();
  }

  @Override
  default List<News<TaxIssuer, ?>> feeds() {
    return List.of(new News<>("inbound", TaxIssuer::inbound, InboundDocument::key));
  }

  /** The document is of the model and has the number that were asked for. */
  @Test
  default void theDocumentIsTheOneAskedFor() {
    try (Bench<TaxIssuer> bench = new Bench<>(this)) {
      assertTrue(bench.plugin().models().contains(model()), "models() holds that of the samples");
      FiscalOperations fiscal = new FiscalOperations(this);
      FiscalDraft draft = fiscal.draft(bench);
      FiscalDocument document = issued(bench, draft);
      assertEquals(draft.model(), document.model(), "the model");
      if (bench.plugin().numbering() == TaxIssuer.Numbering.STORE) {
        assertEquals(draft.number(), document.number(), "the number that the store gave");
      } else {
        assertTrue(document.number().isPresent(), "the number that the provider gives");
      }
    }
  }

  /** Where the provider gives the numbers, it gives each once. */
  @Test
  default void noNumberIsGivenTwice() {
    try (Bench<TaxIssuer> bench = new Bench<>(this)) {
      assumeTrue(
          bench.plugin().numbering() == TaxIssuer.Numbering.PROVIDER, "the store gives them");
      FiscalOperations fiscal = new FiscalOperations(this);
      assertNotEquals(
          issued(bench, fiscal.draft(bench)).number(),
          issued(bench, fiscal.draft(bench)).number(),
          "numbers of two documents");
    }
  }

  /** A document that was denied is done and says so: its number is used up. */
  @Test
  default void aDeniedDocumentUsesItsNumberUp() {
    assumeTrue(attributesThatAreDenied().isPresent(), "none is denied");
    try (Bench<TaxIssuer> bench = new Bench<>(this)) {
      FiscalOperations fiscal = new FiscalOperations(this);
      Outcome<FiscalDocument> answer =
          bench
              .plugin()
              .issue(
                  fiscal.with(fiscal.draft(bench), attributesThatAreDenied().orElseThrow()),
                  bench.call());
      FiscalDocument document =
          answer
              .toOptional()
              .orElseThrow(
                  () -> new AssertionError("a denied document is done, and not " + answer));
      assertInstanceOf(FiscalState.Denied.class, document.state(), "its state");
    }
  }

  /** Who looks a document up that was cancelled sees that it was. */
  @Test
  default void aCancelledDocumentIsSeenAsThat() {
    try (Bench<TaxIssuer> bench = Bench.with(this, "cancellations")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store knows");
      FiscalOperations fiscal = new FiscalOperations(this);
      CallContext context = bench.call();
      ProviderRef ref = bench.ref(bench.plugin().issue(fiscal.draft(bench), context));
      var cancelled =
          bench
              .facet(bench.plugin().cancellations())
              .cancel(fiscal.cancellation(ref), bench.call());
      assumeTrue(cancelled instanceof Outcome.Done, "it takes its time");
      bench
          .plugin()
          .lookup(context.key(), Optional.of(ref), bench.again(context))
          .toOptional()
          .ifPresent(
              found ->
                  assertInstanceOf(FiscalState.Cancelled.class, found.state(), "the state by now"));
    }
  }

  /** Every form that is named can be had, and holds something. */
  @Test
  default void everyFormCanBeHad() {
    try (Bench<TaxIssuer> bench = Bench.with(this, "renditions")) {
      Renditions renditions = bench.facet(bench.plugin().renditions());
      assertFalse(renditions.forms().isEmpty(), "a rendition has one form or more");
      ProviderRef ref = issuedRef(bench);
      for (Renditions.Form form : renditions.forms()) {
        var rendition = bench.done(renditions.render(ref, form, bench.call()));
        assertTrue(rendition.mediaType().contains("/"), () -> "the media type of " + form);
        assertTrue(rendition.bytes().length > 0, () -> "the content of " + form);
      }
    }
  }

  /** The number of a document cannot be given up. */
  @Test
  default void aUsedNumberCannotBeGivenUp() {
    try (Bench<TaxIssuer> bench = Bench.with(this, "voidings")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store knows");
      FiscalDocument document = issued(bench, new FiscalOperations(this).draft(bench));
      long number = document.number().orElseThrow().number();
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().voidings())
              .voidNumbers(
                  new NumberVoidings.VoidRequest(
                      model(), 2051, series(), number, number, "numbering was interrupted"),
                  bench.call());
      tally.assertRefused("to give up the number of a document", answer);
    }
  }

  private FiscalDocument issued(Bench<TaxIssuer> bench, FiscalDraft draft) {
    Outcome<FiscalDocument> answer = bench.plugin().issue(draft, bench.call());
    Answers.accepted("issue", answer);
    assumeTrue(answer instanceof Outcome.Done, "it takes its time");
    return bench.done(answer);
  }

  private ProviderRef issuedRef(Bench<TaxIssuer> bench) {
    return bench.ref(bench.plugin().issue(new FiscalOperations(this).draft(bench), bench.call()));
  }
}
