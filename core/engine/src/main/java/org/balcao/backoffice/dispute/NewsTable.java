package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.payment.Dispute.Stage;

/** The statements on the table of news; nothing is ever changed or taken away. */
@Dependent
class NewsTable {

  /** Writes it down; no if it was told before. */
  boolean insert(Session session, UUID disputeId, DisputeNews news, Instant now) {
    String key = news.key().length() <= 200 ? news.key() : news.key().substring(0, 200);
    Optional<Long> before =
        session.first(
            row -> row.number(1),
            "select seq from balcao_dispute_news where dispute_id = ? and news_key = ?",
            disputeId,
            key);
    if (before.isPresent()) {
      return false;
    }
    session.update(
        "insert into balcao_dispute_news (dispute_id, news_key, stage, raw_stage, currency, amount,"
            + " at, respond_by, told_by, taken_at) values (?, ?, ?, ?, ?, ?, ?, cast(? as timestamp"
            + " with time zone), ?, ?)",
        disputeId,
        key,
        news.stage(),
        Handling.shortened(news.rawStage(), 200),
        news.amount().currency().getCurrencyCode(),
        news.amount().amount(),
        news.at(),
        news.respondBy().orElse(null),
        Handling.shortened(news.toldBy(), 120),
        now);
    return true;
  }

  List<Standing.News> of(Session session, UUID disputeId) {
    return views(session, disputeId).stream()
        .map(news -> new Standing.News(news.stage(), news.at(), news.amount()))
        .toList();
  }

  List<DisputeView.News> views(Session session, UUID disputeId) {
    return session.list(
        row ->
            new DisputeView.News(
                row.constant("stage", Stage.class),
                row.text("raw_stage"),
                row.money("amount", "currency"),
                row.instant("at"),
                row.text("told_by")),
        "select stage, raw_stage, currency, amount, at, told_by from balcao_dispute_news where"
            + " dispute_id = ? order by at, seq",
        disputeId);
  }
}
