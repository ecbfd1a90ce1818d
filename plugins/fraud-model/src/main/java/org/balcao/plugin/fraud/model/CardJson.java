package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.plugin.fraud.model.ModelCard.Importance;
import org.balcao.plugin.fraud.model.Quality.AtThreshold;
import org.balcao.plugin.fraud.model.TrainingOptions.Costs;

/** A model's card, options and quality as JSON, and back. */
final class CardJson {
  private CardJson() {}

  static JsonObject of(TrainingOptions options) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("seed", options.seed())
            .add("trees", options.trees())
            .add("depth", options.depth())
            .add("leafShare", options.leafShare())
            .add("figuresPerSplit", options.figuresPerSplit())
            .add("counts", options.counts().name())
            .add("labelDelay", options.labelDelay().toString());
    options
        .costs()
        .ifPresent(
            costs ->
                json.add("costFalsePositive", costs.falsePositive())
                    .add("costFalseNegative", costs.falseNegative()));
    return json.build();
  }

  static TrainingOptions options(JsonObject json) {
    Optional<Costs> costs =
        json.containsKey("costFalsePositive")
            ? Optional.of(
                new Costs(number(json, "costFalsePositive"), number(json, "costFalseNegative")))
            : Optional.empty();
    return new TrainingOptions(
        json.getJsonNumber("seed").longValue(),
        json.getInt("trees"),
        json.getInt("depth"),
        (float) number(json, "leafShare"),
        json.getInt("figuresPerSplit"),
        CountScope.valueOf(json.getString("counts")),
        Duration.parse(json.getString("labelDelay")),
        costs);
  }

  static JsonObject of(Quality quality) {
    AtThreshold at = quality.atThreshold();
    return Json.createObjectBuilder()
        .add("orders", quality.orders())
        .add("frauds", quality.frauds())
        .add("rocAuc", Figures.rounded(quality.rocAuc()))
        .add("prAuc", Figures.rounded(quality.prAuc()))
        .add("logLoss", Figures.rounded(quality.logLoss()))
        .add("brier", Figures.rounded(quality.brier()))
        .add("threshold", Figures.rounded(at.threshold()))
        .add("precision", Figures.rounded(at.precision()))
        .add("recall", Figures.rounded(at.recall()))
        .add("f1", Figures.rounded(at.f1()))
        .add("truePositives", at.truePositives())
        .add("falsePositives", at.falsePositives())
        .add("falseNegatives", at.falseNegatives())
        .add("trueNegatives", at.trueNegatives())
        .build();
  }

  private static Quality quality(JsonObject json) {
    return new Quality(
        json.getInt("orders"),
        json.getInt("frauds"),
        number(json, "rocAuc"),
        number(json, "prAuc"),
        number(json, "logLoss"),
        number(json, "brier"),
        new AtThreshold(
            number(json, "threshold"),
            json.getInt("truePositives"),
            json.getInt("falsePositives"),
            json.getInt("falseNegatives"),
            json.getInt("trueNegatives")));
  }

  static ModelCard card(JsonObject json) {
    Map<String, ColumnKind> columns = new LinkedHashMap<>();
    json.getJsonObject("columns")
        .forEach(
            (name, kind) -> columns.put(name, ColumnKind.valueOf(((JsonString) kind).getString())));
    List<Importance> importance = new ArrayList<>();
    for (JsonValue value : json.getJsonArray("importance")) {
      JsonObject one = value.asJsonObject();
      importance.add(new Importance(one.getString("feature"), number(one, "weight")));
    }
    return new ModelCard(
        json.getString("version"),
        json.getString("library"),
        json.getString("file"),
        json.getString("fileSha256"),
        json.getInt("rows"),
        json.getInt("frauds"),
        moment(json, "from"),
        moment(json, "to"),
        options(json.getJsonObject("options")),
        columns,
        texts(json, "features"),
        number(json, "threshold"),
        quality(json.getJsonObject("quality")),
        importance);
  }

  private static Optional<Instant> moment(JsonObject json, String name) {
    return json.containsKey(name)
        ? Optional.of(Instant.parse(json.getString(name)))
        : Optional.empty();
  }

  static double number(JsonObject json, String name) {
    return json.isNull(name) ? Double.NaN : json.getJsonNumber(name).doubleValue();
  }

  static List<String> texts(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
