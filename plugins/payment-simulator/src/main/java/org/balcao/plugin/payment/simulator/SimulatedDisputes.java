package org.balcao.plugin.payment.simulator;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.Dispute.Stage;

/** What the provider tells of disputes; the cursor is how much of it was read. */
final class SimulatedDisputes implements Feed<Dispute> {
  private static final ProviderRef REF = new ProviderRef("sim-disputes");

  private final Acquirer acquirer;

  SimulatedDisputes(Acquirer acquirer) {
    this.acquirer = acquirer;
  }

  @Override
  public Outcome<Page<Dispute>> read(Cursor after, int limit, CallContext context) {
    List<Entry> all;
    try {
      all = acquirer.disputes(context.now());
    } catch (UncheckedIOException e) {
      return Outcome.notApplied(
          FailureKind.PROVIDER_ERROR, "the simulator's journal cannot be read or written");
    }
    // A store outlives a simulator without a journal, which then has told less than was read.
    int from = after.isStart() ? 0 : Math.min(all.size(), Integer.parseInt(after.value()));
    int to = Math.min(all.size(), from + limit);
    if (from == to) {
      return Outcome.done(Page.empty(after), REF);
    }
    List<Dispute> news = new ArrayList<>();
    all.subList(from, to).forEach(entry -> news.add(news(entry)));
    return Outcome.done(new Page<>(news, new Cursor(Integer.toString(to)), to < all.size()), REF);
  }

  private static Dispute news(Entry entry) {
    Stage stage = stage(entry.standing());
    return new Dispute(
        entry.key() + " " + stage,
        entry.ref(),
        Optional.of(Entry.ref(entry.authorization())),
        Optional.empty(),
        stage,
        stage.name().toLowerCase(Locale.ROOT),
        "simulated",
        entry.amount(),
        entry.since(),
        stage == Stage.OPENED ? Optional.of(answerUntil(entry)) : Optional.empty());
  }

  /** Until when a dispute that is open may be answered. */
  static Instant answerUntil(Entry opened) {
    return opened.since().plus(SimulatorConfiguration.ANSWER_WITHIN);
  }

  private static Stage stage(Standing standing) {
    if (standing instanceof Standing.Waiting waiting) {
      return waiting.reason() == PendingReason.HUMAN_REVIEW ? Stage.UNDER_REVIEW : Stage.OPENED;
    }
    if (standing instanceof Standing.Refused refused) {
      return refused.why() == Refusal.PAYMENT_EXPIRED ? Stage.CLOSED : Stage.LOST;
    }
    return Stage.WON;
  }
}
