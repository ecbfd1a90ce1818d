package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.PersonalDataHolder;
import org.balcao.spi.PersonalDataHolder.DataSubject;
import org.balcao.spi.PersonalDataHolder.Datum;
import org.balcao.spi.PersonalDataHolder.EraseRequest;
import org.balcao.spi.PersonalDataHolder.Erasure;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** What is kept about people; for plugins that list the facet {@code personalData}. */
public interface PersonalDataChecks<P extends Plugin> extends Subject<P> {

  /** Whose data the sample requests carry; of the author, who changed those. */
  default DataSubject person() {
    return Person.subject();
  }

  /** After operations about a person, an export holds what was kept of her, and only of her. */
  @Test
  default void personalDataIsExported() {
    try (Bench<P> bench = benchWithData()) {
      List<Datum> data = export(bench, person());
      assertFalse(data.isEmpty(), "an export after operations about a person holds something");
      assertTrue(
          data.stream().anyMatch(d -> personalData().stream().anyMatch(d.value()::contains)),
          "an export holds the person's data themselves");
      assertEquals(List.of(), export(bench, Person.stranger()), "what is kept of a stranger");
    }
  }

  /** After an erasure nothing is kept but what the law wants kept, and the operation is found. */
  @Test
  default void erasedPersonalDataIsGone() {
    try (Bench<P> bench = benchWithData()) {
      CallContext context = bench.call();
      Erasure erasure = erase(bench, person(), context);
      assertTrue(
          erasure.erased() > 0 || !erasure.kept().isEmpty(),
          "something was erased, or kept by law");
      List<Datum> left = export(bench, person());
      left.forEach(
          datum ->
              assertTrue(
                  datum.legalHold().filter(h -> h.until().isAfter(context.now())).isPresent(),
                  () -> datum + " is still kept, and no law is named that wants it"));
      assertEquals(0, erase(bench, person(), bench.call()).erased(), "erased the second time");
    }
  }

  /** The erasure of somebody of whom nothing is kept is done, with nothing erased. */
  @Test
  default void erasingAStrangerIsHarmless() {
    try (Bench<P> bench = benchWithData()) {
      int before = export(bench, person()).size();
      assertEquals(0, erase(bench, Person.stranger(), bench.call()).erased(), "erased");
      assertEquals(before, export(bench, person()).size(), "what is kept of somebody else");
    }
  }

  private Bench<P> benchWithData() {
    assumeTrue(facets().contains("personalData"), "no personal data are kept");
    Bench<P> bench = new Bench<>(this);
    for (Operation<P, ?, ?, ?> operation : operations()) {
      if (operation.kind() == Operation.Kind.EFFECT && operation.isPresentIn(bench.plugin())) {
        operation.trial(bench).call(bench.call());
      }
    }
    assumeTrue(bench.plugin().personalData().isPresent(), "the facet is gone; see its own check");
    return bench;
  }

  private List<Datum> export(Bench<P> bench, DataSubject subject) {
    Outcome<List<Datum>> answer = holder(bench).export(subject, bench.call());
    return answer.toOptional().orElseThrow(() -> new AssertionError("export answered " + answer));
  }

  private Erasure erase(Bench<P> bench, DataSubject subject, CallContext context) {
    Outcome<Erasure> answer =
        holder(bench).erase(new EraseRequest(subject, "the person asked for it"), context);
    return answer.toOptional().orElseThrow(() -> new AssertionError("erase answered " + answer));
  }

  private PersonalDataHolder holder(Bench<P> bench) {
    return bench.facet(bench.plugin().personalData());
  }
}
