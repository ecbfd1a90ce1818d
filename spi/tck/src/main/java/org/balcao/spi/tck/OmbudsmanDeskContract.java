package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.ombudsman.CaseChange;
import org.balcao.spi.ombudsman.CaseClosings;
import org.balcao.spi.ombudsman.CaseDeadlines.Deadline;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.junit.jupiter.api.Test;

/** What an {@link OmbudsmanDesk} keeps. */
public interface OmbudsmanDeskContract extends PluginContract<OmbudsmanDesk> {

  /** The code of a report that the desk makes, if it makes one; of the author. */
  default Optional<String> reportKind() {
    return Optional.empty();
  }

  @Override
  default Class<OmbudsmanDesk> extensionPoint() {
    return OmbudsmanDesk.class;
  }

  @Override
  default List<Operation<OmbudsmanDesk, ?, ?, ?>> operations() {
    return new OmbudsmanOperations(this).all();
  }

  @Override
  default List<News<OmbudsmanDesk, ?>> feeds() {
    return List.of(new News<>("changes", OmbudsmanDesk::changes, CaseChange::key));
  }

  /** Two cases have two protocol numbers. */
  @Test
  default void everyCaseHasAProtocolOfItsOwn() {
    try (Bench<OmbudsmanDesk> bench = new Bench<>(this)) {
      OmbudsmanOperations operations = new OmbudsmanOperations(this);
      assertNotEquals(
          protocol(bench, operations), protocol(bench, operations), "numbers of two cases");
    }
  }

  private static String protocol(Bench<OmbudsmanDesk> bench, OmbudsmanOperations operations) {
    return bench.done(bench.plugin().open(operations.seriousCase(bench), bench.call())).protocol();
  }

  /** A case that is closed takes nothing more. */
  @Test
  default void aClosedCaseTakesNothingMore() {
    try (Bench<OmbudsmanDesk> bench = new Bench<>(this)) {
      assumeTrue(
          bench.plugin().closings().isPresent() && bench.plugin().movements().isPresent(),
          "there are no facets closings and movements");
      OmbudsmanOperations operations = new OmbudsmanOperations(this);
      ProviderRef opened = operations.opened(bench);
      bench.ref(operations.close(bench, opened));
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().movements())
              .add(operations.movement(opened, "Too late"), bench.call());
      tally.assertRefused("a movement of a closed case", answer);
    }
  }

  /** A case may be closed again, the same way. */
  @Test
  default void aClosedCaseMayBeClosedAgain() {
    try (Bench<OmbudsmanDesk> bench = Bench.with(this, "closings")) {
      OmbudsmanOperations operations = new OmbudsmanOperations(this);
      ProviderRef opened = operations.opened(bench);
      bench.ref(operations.close(bench, opened));
      Outcome<CaseClosings.Closed> again = operations.close(bench, opened);
      Answers.accepted("closing it again", again);
    }
  }

  /** The dates of a case come in their order. */
  @Test
  default void deadlinesComeInOrder() {
    try (Bench<OmbudsmanDesk> bench = Bench.with(this, "deadlines")) {
      ProviderRef opened = new OmbudsmanOperations(this).opened(bench);
      Instant last = Instant.MIN;
      for (Deadline deadline :
          bench.done(bench.facet(bench.plugin().deadlines()).of(opened, bench.call()))) {
        Instant due = deadline.due();
        Instant before = last;
        assertTrue(!due.isBefore(before), () -> due + " comes after " + before);
        last = due;
      }
    }
  }
}
