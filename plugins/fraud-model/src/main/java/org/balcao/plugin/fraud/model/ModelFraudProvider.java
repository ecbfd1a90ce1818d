package org.balcao.plugin.fraud.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.plugin.fraud.model.FraudModel.Judgement;
import org.balcao.plugin.fraud.model.FraudModel.Reason;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Judges a case by a model. Without effect: the judgement follows from the case, the settings and
 * the model. Where there is no model it answers as configured, and its health says so.
 */
final class ModelFraudProvider implements FraudProvider {
  private static final Optional<StoreColumns> EXPORTED = Optional.of(StoreColumns.EXPORT);
  private static final Duration ALL = Duration.ofDays(36_500);

  private final ModelSettings settings;
  private final ModelInUse inUse;

  ModelFraudProvider(ModelSettings settings, ModelInUse inUse) {
    this.settings = settings;
    this.inUse = inUse;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Set<ScreeningPoint> points() {
    return settings.points();
  }

  /** A store's export counts all earlier orders that the store looks at; so do its models. */
  @Override
  public Duration historyWindow() {
    boolean all =
        inUse.current().flatMap(model -> StoreColumns.of(model.schema())).equals(EXPORTED);
    return all ? ALL : settings.historyWindow();
  }

  @Override
  public Health health() {
    return inUse.health();
  }

  @Override
  public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
    FraudAssessment assessment =
        settings.points().contains(fraudCase.point())
            ? inUse.current().map(model -> judge(model, fraudCase)).orElseGet(this::withoutModel)
            : FraudAssessment.of(Verdict.NO_OPINION, List.of());
    return Outcome.done(assessment, new ProviderRef("model-" + context.key().value()));
  }

  private FraudAssessment withoutModel() {
    return FraudAssessment.of(
        settings.withoutModel(),
        List.of(
            new Signal(
                "no-model", 0, "There is no model that can be used; this is the set answer")));
  }

  private FraudAssessment judge(FraudModel model, FraudCase fraudCase) {
    StoreColumns columns =
        StoreColumns.of(model.schema())
            .orElseThrow(() -> new IllegalStateException("a model that does not fit is in use"));
    RowParser parser =
        new RowParser(model.schema(), settings.model(), columns.header(), model.rules().salt());
    OrderRow row = parser.parse(1, columns.row(fraudCase));
    Judgement judgement = model.judge(row, model.features().new Maker(null, false));
    double threshold = settings.thresholds().reviewAt().orElse(model.card().threshold());
    Verdict verdict =
        switch (settings.thresholds().decide(judgement.probability(), model.card().threshold())) {
          case APPROVE -> Verdict.APPROVE;
          case REVIEW -> Verdict.REVIEW;
          case DECLINE -> Verdict.DECLINE;
        };
    List<Signal> signals = new ArrayList<>();
    signals.add(
        new Signal(
            "fraud-probability",
            judgement.probability(),
            String.format(
                Locale.ROOT,
                "The model %s gives a probability of fraud of %.4f; a review is due from %.4f",
                model.card().version(),
                judgement.probability(),
                threshold)));
    for (Reason reason : judgement.reasons()) {
      signals.add(new Signal("model-feature", reason.weight(), reason.toString()));
    }
    return new FraudAssessment(verdict, OptionalDouble.of(judgement.probability()), signals);
  }

  /**
   * Finds nothing, which is the plain truth: a judgement is kept nowhere but in the store, and
   * making it again has no effect.
   */
  @Override
  public Outcome<FraudAssessment> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return Outcome.notApplied(
        FailureKind.NOT_FOUND, "judgements by a model are kept nowhere; ask for it again");
  }
}
