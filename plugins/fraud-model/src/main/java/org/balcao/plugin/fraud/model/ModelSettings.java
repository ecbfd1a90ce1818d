package org.balcao.plugin.fraud.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * How a provider is set up.
 *
 * @param model the file of the model
 * @param required whether a start without a model fails
 * @param thresholds what follows from a probability; declines only where the settings say so
 * @param withoutModel the verdict where there is no model
 * @param points where cases are judged
 * @param historyWindow how far back earlier orders are looked at
 */
record ModelSettings(
    Path model,
    boolean required,
    ScoringOptions thresholds,
    Verdict withoutModel,
    Set<ScreeningPoint> points,
    Duration historyWindow) {

  static final List<Setting> SETTINGS =
      List.of(
          Setting.required(
              "model",
              SettingType.PATH,
              "The model's file, as the command 'train' writes it; read again when it changes"),
          Setting.withDefault(
              "required",
              SettingType.BOOLEAN,
              "false",
              "Whether the store does not start without a model that can be used"),
          Setting.withDefault(
              "decide",
              SettingType.BOOLEAN,
              "false",
              "Whether it may advise to decline; otherwise it says APPROVE or REVIEW, and a score"),
          Setting.optional(
              "review-at",
              SettingType.DECIMAL,
              "From which probability on the verdict is REVIEW, more than 0 and at most 1; by"
                  + " default the model's own threshold"),
          Setting.optional(
              "decline-at",
              SettingType.DECIMAL,
              "From which probability on the verdict is DECLINE, not less than review-at and at"
                  + " most 1; needed with decide=true, refused otherwise"),
          Setting.withDefault(
              "without-model",
              SettingType.TEXT,
              "no-opinion",
              "The verdict while there is no model that can be used: no-opinion, approve or"
                  + " review"),
          Setting.withDefault(
              "points",
              SettingType.LIST,
              "pre-authorization",
              "Where orders are judged: pre-authorization, post-authorization, pre-dispatch,"
                  + " return; elsewhere there is no opinion"),
          Setting.withDefault(
              "history-window",
              SettingType.DURATION,
              "P90D",
              "How far back earlier orders are counted; the same as in the training file"));

  static ModelSettings from(Settings settings) {
    Duration window = settings.duration("history-window");
    if (window.isNegative()) {
      throw PluginException.misconfigured("history-window", "must not be negative");
    }
    return new ModelSettings(
        settings.path("model"),
        settings.flag("required"),
        thresholds(settings),
        withoutModel(settings.text("without-model")),
        points(settings.list("points")),
        window);
  }

  private static ScoringOptions thresholds(Settings settings) {
    boolean decide = settings.flag("decide");
    OptionalDouble review = probability(settings, "review-at");
    OptionalDouble decline = probability(settings, "decline-at");
    if (decide && decline.isEmpty()) {
      throw PluginException.misconfigured("decline-at", "is needed with decide=true");
    }
    if (!decide && decline.isPresent()) {
      throw PluginException.misconfigured("decline-at", "has no effect without decide=true");
    }
    if (review.isPresent() && decline.isPresent() && decline.getAsDouble() < review.getAsDouble()) {
      throw PluginException.misconfigured("decline-at", "must not be less than 'review-at'");
    }
    return new ScoringOptions(review, decline);
  }

  private static OptionalDouble probability(Settings settings, String name) {
    if (settings.find(name).isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal value = settings.decimal(name);
    if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw PluginException.misconfigured(name, "must be more than 0 and at most 1");
    }
    return OptionalDouble.of(value.doubleValue());
  }

  private static Verdict withoutModel(String text) {
    return switch (text) {
      case "no-opinion" -> Verdict.NO_OPINION;
      case "approve" -> Verdict.APPROVE;
      case "review" -> Verdict.REVIEW;
      default ->
          throw PluginException.misconfigured(
              "without-model", "'" + text + "' is none of no-opinion, approve, review");
    };
  }

  private static Set<ScreeningPoint> points(List<String> texts) {
    Set<ScreeningPoint> points = new LinkedHashSet<>();
    for (String text : texts) {
      try {
        points.add(ScreeningPoint.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw PluginException.misconfigured(
            "points",
            "'"
                + text
                + "' is none of pre-authorization, post-authorization, pre-dispatch, return");
      }
    }
    if (points.isEmpty()) {
      throw PluginException.misconfigured("points", "names none, so that nothing would be judged");
    }
    return Set.copyOf(points);
  }
}
