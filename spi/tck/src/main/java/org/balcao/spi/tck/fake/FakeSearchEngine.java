package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexRebuild;
import org.balcao.spi.search.IndexReceipt;
import org.balcao.spi.search.ProductDocument;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchSuggestions;
import org.balcao.spi.search.Synonyms;

/** A search engine in memory. */
final class FakeSearchEngine extends FakePlugin implements SearchEngine, FakeEffect<IndexReceipt> {
  private final FakeGenerations generations;

  FakeSearchEngine(FakeDesk desk, FakeGenerations generations) {
    super(desk);
    this.generations = generations;
  }

  @Override
  public String operation() {
    return "index";
  }

  @Override
  public Outcome<SearchPage> search(SearchQuery query, CallContext context) {
    FakeFinding finding = new FakeFinding(generations.live(), query);
    return finding.isAllowed()
        ? desk().answer(context, finding::page)
        : desk()
            .ask(
                context,
                () ->
                    Outcome.rejected(
                        RejectionKind.INVALID_REQUEST, "field", "a field is not for that use"));
  }

  @Override
  public Outcome<IndexReceipt> index(IndexBatch batch, CallContext context) {
    return perform(batch, context, ref -> Outcome.done(generations.live().take(batch), ref));
  }

  @Override
  public Optional<SearchSuggestions> suggestions() {
    return desk().facet("suggestions", new Completing());
  }

  @Override
  public Optional<IndexRebuild> rebuild() {
    return desk().facet("rebuild", new Rebuilding());
  }

  @Override
  public Optional<Synonyms> synonyms() {
    return desk().facet("synonyms", new Meaning());
  }

  /** Offers the names of products that have what was typed. */
  private final class Completing implements SearchSuggestions {
    @Override
    public Outcome<List<Suggestion>> suggest(SuggestRequest request, CallContext context) {
      return desk()
          .answer(
              context,
              () ->
                  generations.live().find(request.prefix(), request.language()).stream()
                      .sorted((one, two) -> one.id().compareTo(two.id()))
                      .limit(request.limit())
                      .map(Completing::suggestion)
                      .toList());
    }

    private static Suggestion suggestion(ProductDocument document) {
      return new Suggestion(
          document.texts().getOrDefault("name", document.id()), Optional.of(document.id()));
    }
  }

  /** Keeps generations apart until they are swapped. */
  private final class Rebuilding extends FakeFacet<IndexRebuild.Swapped> implements IndexRebuild {
    Rebuilding() {
      super(FakeSearchEngine.this.desk(), "swap");
    }

    @Override
    public Outcome<IndexReceipt> add(String generation, IndexBatch batch, CallContext context) {
      return desk().answer(context, () -> generations.making(generation).take(batch));
    }

    @Override
    public Outcome<Swapped> swap(SwapRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              generations.swap(request.generation(), request.documents())
                  ? Outcome.done(new Swapped(), ref)
                  : Outcome.rejected(
                      RejectionKind.CONFLICT, "incomplete", "documents are missing"));
    }

    @Override
    public Outcome<Dropped> drop(String generation, CallContext context) {
      return desk()
          .answer(
              context,
              () -> {
                generations.drop(generation);
                return new Dropped();
              });
    }
  }

  /** Takes synonyms, and finds no more by them. */
  private final class Meaning implements Synonyms {
    @Override
    public Outcome<Replaced> replace(SynonymList list, CallContext context) {
      return desk().answer(context, Replaced::new);
    }
  }
}
