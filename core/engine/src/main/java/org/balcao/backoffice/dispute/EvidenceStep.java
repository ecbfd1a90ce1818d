package org.balcao.backoffice.dispute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.balcao.backoffice.dispute.SubmissionTable.UnderWay;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.Representments.Evidence;
import org.balcao.spi.payment.Representments.Representment;
import org.balcao.spi.payment.Representments.RepresentmentRequest;

/** Hands one answer to the gateway, until the date by which the store may answer. */
final class EvidenceStep implements ProviderStep<PaymentGateway, Representment> {
  private static final Duration WITHOUT_DEADLINE = Duration.ofDays(7);
  private static final Duration LEAST = Duration.ofHours(1);

  private final Answering answering;
  private final Case dispute;
  private final UnderWay underWay;
  private final RepresentmentRequest request;

  EvidenceStep(Answering answering, Case dispute, List<Exhibit> exhibits, UnderWay underWay) {
    this.answering = answering;
    this.dispute = dispute;
    this.underWay = underWay;
    this.request =
        new RepresentmentRequest(
            new ProviderRef(Objects.requireNonNull(dispute.ref())),
            Optional.ofNullable(dispute.authorizationRef()).map(ProviderRef::new),
            Objects.requireNonNull(dispute.answer()),
            exhibits.stream()
                .map(e -> new Evidence(e.kind(), e.title(), e.details(), e.at()))
                .toList());
  }

  @Override
  public String operation() {
    return "dispute.represent";
  }

  @Override
  public String subject() {
    return dispute.id() + "/" + underWay.number();
  }

  @Override
  public PluginKind<PaymentGateway> kind() {
    return PluginKind.PAYMENT;
  }

  @Override
  public String plugin() {
    return dispute.gateway();
  }

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Duration patience() {
    Instant respondBy = dispute.respondBy();
    if (respondBy == null) {
      return WITHOUT_DEADLINE;
    }
    Duration left = Duration.between(underWay.plannedAt(), respondBy);
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  @Override
  public Optional<? extends Effect<Representment>> effect(PaymentGateway gateway) {
    return gateway.representments();
  }

  @Override
  public Outcome<Representment> call(PaymentGateway gateway, CallContext context) {
    Representments representments =
        gateway
            .representments()
            .orElseThrow(() -> new IllegalStateException("it had representments before"));
    return representments.represent(request, context);
  }

  @Override
  public void settled(Session session, Settlement<Representment> settlement) {
    answering.settled(
        session, dispute.id(), underWay, Objects.requireNonNull(dispute.answeredBy()), settlement);
  }
}
