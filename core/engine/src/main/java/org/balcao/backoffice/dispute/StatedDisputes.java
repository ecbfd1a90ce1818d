package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcao.backoffice.dispute.Disputes.Stated;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;

/** Finds the dispute that a line of a statement belongs to. */
@Dependent
class StatedDisputes {
  private final DisputeTable table;
  private final Handling handling;

  @Inject
  StatedDisputes(DisputeTable table, Handling handling) {
    this.table = table;
    this.handling = handling;
  }

  Stated taken(Session session, StatedChargeback line) {
    DisputeNews news = DisputeNews.of(line, Stage.OPENED);
    Handling.Named named = handling.named(session, news);
    List<Case> known = sameCurrency(handling.about(session, news, named), line.amount());
    Predicate<Case> untold = c -> c.statedRound() < c.round() && !returned(c);
    Case dispute =
        first(known, untold.and(c -> c.amount().equals(line.amount())))
            .or(() -> first(known, untold))
            // Told a second time, as far as can be seen.
            .or(() -> first(known, c -> c.amount().equals(line.amount())))
            .orElseGet(() -> handling.begin(session, news, named));
    if (dispute.withdrawn().isZero() && !returned(dispute)) {
      dispute = handling.take(session, dispute, news.about(dispute.amount()));
    }
    table.stated(session, dispute.id(), dispute.round());
    Money booked = dispute.withdrawn().isPositive() ? dispute.withdrawn() : dispute.amount();
    return stated(dispute, "taken", booked);
  }

  Optional<Stated> givenBack(Session session, StatedChargeback line) {
    DisputeNews news = DisputeNews.of(line, Stage.WON);
    Handling.Named named = handling.named(session, news);
    List<Case> known =
        sameCurrency(handling.about(session, news, named), line.amount()).stream()
            .filter(c -> c.stage() != Stage.LOST)
            .toList();
    Optional<Case> meant =
        first(known, c -> c.amount().equals(line.amount()) && c.statedRound() > 0)
            .or(() -> first(known, c -> c.amount().equals(line.amount())))
            .or(() -> known.stream().findFirst());
    return meant.map(
        c -> {
          Case won =
              Standing.ended(c.stage()) ? c : handling.take(session, c, news.about(c.amount()));
          return stated(won, "given-back", won.amount());
        });
  }

  /** Whether the money came back before any statement told that it had gone. */
  private static boolean returned(Case dispute) {
    return dispute.stage() == Stage.WON || dispute.stage() == Stage.CLOSED;
  }

  private static List<Case> sameCurrency(List<Case> cases, Money amount) {
    return cases.stream().filter(c -> c.amount().currency().equals(amount.currency())).toList();
  }

  private static Optional<Case> first(List<Case> cases, Predicate<Case> which) {
    return cases.stream().filter(which).findFirst();
  }

  private static Stated stated(Case dispute, String what, Money amount) {
    return new Stated(
        dispute.id(),
        "dispute:" + dispute.id() + ":" + what + ":" + dispute.round(),
        amount,
        Optional.ofNullable(dispute.orderId()));
  }
}
