package org.balcao.kernel.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;

/** Checks the invariants that the features bring. */
@ApplicationScoped
@Typed(Books.class)
final class CheckedBooks implements Books {
  private final Instance<Invariant> invariants;
  private final Commands commands;

  @Inject
  CheckedBooks(@Any Instance<Invariant> invariants, Commands commands) {
    this.invariants = invariants;
    this.commands = commands;
  }

  @Override
  public BooksReport verify(Actor actor) {
    List<BooksReport.Check> checks =
        invariants.stream()
            .sorted(Comparator.comparing(Invariant::name))
            .map(
                invariant ->
                    new BooksReport.Check(
                        invariant.name(),
                        commands.ask(
                            actor, "books.verify", Access.staff(VERIFY), invariant::check)))
            .toList();
    return new BooksReport(checks);
  }
}
