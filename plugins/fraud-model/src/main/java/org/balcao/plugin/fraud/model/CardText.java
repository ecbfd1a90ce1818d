package org.balcao.plugin.fraud.model;

import java.io.PrintStream;
import java.util.Locale;
import org.balcao.plugin.fraud.model.ModelCard.Importance;

/** A model's card for people. */
final class CardText {
  private static final int FIGURES = 15;

  private CardText() {}

  static void print(ModelCard card, PrintStream out) {
    Quality quality = card.quality();
    out.printf("model %s, %s%n", card.version(), card.library());
    out.printf(
        "trained from %s: %d rows, %d of them fraud%s%n",
        card.file(),
        card.rows(),
        card.frauds(),
        card.from().map(from -> ", " + from + " to " + card.to().orElse(from)).orElse(""));
    out.printf("options %s%n", CardJson.of(card.options()));
    out.printf(
        Locale.ROOT,
        "on rows that trees had not seen: ROC-AUC %.4f, PR-AUC %.4f; at %.4f precision %.3f,"
            + " recall %.3f, F1 %.3f%n",
        quality.rocAuc(),
        quality.prAuc(),
        card.threshold(),
        quality.atThreshold().precision(),
        quality.atThreshold().recall(),
        quality.atThreshold().f1());
    out.println("columns");
    card.columns()
        .forEach(
            (name, kind) -> out.println("  " + name + ": " + kind.name().toLowerCase(Locale.ROOT)));
    out.println("figures that move scores most");
    for (Importance one :
        card.importance().subList(0, Math.min(FIGURES, card.importance().size()))) {
      out.printf(Locale.ROOT, "  %.4f  %s%n", one.weight(), one.feature());
    }
  }
}
