package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.Dispute.Stage;

/**
 * One piece of news, wherever it comes from.
 *
 * @param key the same when it is told again
 * @param ref the provider's name for the dispute; absent in statements
 * @param paymentId if it is known already
 * @param toldBy for people
 */
record DisputeNews(
    String gateway,
    String key,
    Optional<String> ref,
    Optional<ProviderRef> authorization,
    Optional<String> operation,
    Optional<UUID> paymentId,
    Stage stage,
    String rawStage,
    String reason,
    Money amount,
    Instant at,
    Optional<Instant> respondBy,
    String toldBy) {

  /** The same about another amount. */
  DisputeNews about(Money other) {
    return new DisputeNews(
        gateway,
        key,
        ref,
        authorization,
        operation,
        paymentId,
        stage,
        rawStage,
        reason,
        other,
        at,
        respondBy,
        toldBy);
  }

  static DisputeNews of(String gateway, Dispute dispute) {
    return new DisputeNews(
        gateway,
        dispute.key(),
        Optional.of(dispute.dispute().id()),
        dispute.authorization(),
        dispute.operation(),
        Optional.empty(),
        dispute.stage(),
        dispute.rawStage(),
        dispute.reason(),
        dispute.amount(),
        dispute.at(),
        dispute.respondBy(),
        "feed of " + gateway);
  }

  static DisputeNews of(RecordDispute news, String by) {
    return new DisputeNews(
        news.gateway(),
        by + " " + news.stage() + " " + news.at(),
        Optional.of(news.ref()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(news.paymentId()),
        news.stage(),
        "recorded by hand",
        news.reason(),
        news.amount(),
        news.at(),
        news.respondBy(),
        by);
  }

  static DisputeNews of(StatedChargeback line, Stage stage) {
    return new DisputeNews(
        line.gateway(),
        "statement " + line.key(),
        Optional.empty(),
        line.authorization(),
        line.operation(),
        Optional.empty(),
        stage,
        line.rawKind(),
        "told by a statement",
        line.amount(),
        line.at(),
        Optional.empty(),
        "statement of " + line.gateway());
  }

  /** Of a dispute that is known, at a moment of the store. */
  static DisputeNews of(Case known, String key, Stage stage, Instant at, String by) {
    return new DisputeNews(
        known.gateway(),
        key,
        Optional.ofNullable(known.ref()),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(known.paymentId()),
        stage,
        "by the store",
        known.reason(),
        known.amount(),
        at,
        Optional.empty(),
        by);
  }
}
