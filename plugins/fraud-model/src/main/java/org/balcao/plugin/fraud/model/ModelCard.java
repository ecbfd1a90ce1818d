package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model is: what it was trained from and how, and how good it is.
 *
 * @param version the start of the SHA-256 of all that was learned; the same for equal models
 * @param library what grew the trees, with its version
 * @param file the name of the file that it was trained from
 * @param fileSha256 of that file
 * @param rows how many of its rows were learned from
 * @param frauds how many of those were fraud
 * @param from the first order's moment, if orders have one
 * @param to the last order's moment
 * @param options how it was trained
 * @param columns what it looks at, with what each column is
 * @param features the figures that it makes of them
 * @param threshold the probability from which on an order is to be reviewed
 * @param quality how good it is on training rows, each judged by the trees that had not seen it
 * @param importance how much each figure moves scores on average, strongest first
 */
public record ModelCard(
    String version,
    String library,
    String file,
    String fileSha256,
    int rows,
    int frauds,
    Optional<Instant> from,
    Optional<Instant> to,
    TrainingOptions options,
    Map<String, ColumnKind> columns,
    List<String> features,
    double threshold,
    Quality quality,
    List<Importance> importance) {

  /**
   * How much a figure matters.
   *
   * @param feature the figure
   * @param weight by how much it moves the score up or down, on average
   */
  public record Importance(String feature, double weight) {}

  /** Copies the collections. */
  public ModelCard {
    columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
    features = List.copyOf(features);
    importance = List.copyOf(importance);
  }

  /** The same as JSON. */
  public String toJson() {
    return json().toString();
  }

  JsonObject json() {
    JsonObjectBuilder kinds = Json.createObjectBuilder();
    columns.forEach((name, kind) -> kinds.add(name, kind.name()));
    JsonArrayBuilder weights = Json.createArrayBuilder();
    importance.forEach(
        i ->
            weights.add(
                Json.createObjectBuilder()
                    .add("feature", i.feature())
                    .add("weight", Figures.rounded(i.weight()))));
    JsonObjectBuilder card =
        Json.createObjectBuilder()
            .add("version", version)
            .add("library", library)
            .add("file", file)
            .add("fileSha256", fileSha256)
            .add("rows", rows)
            .add("frauds", frauds);
    from.ifPresent(moment -> card.add("from", moment.toString()));
    to.ifPresent(moment -> card.add("to", moment.toString()));
    return card.add("options", CardJson.of(options))
        .add("columns", kinds)
        .add("features", Json.createArrayBuilder(features))
        .add("threshold", threshold)
        .add("quality", CardJson.of(quality))
        .add("importance", weights)
        .build();
  }
}
