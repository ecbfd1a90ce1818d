package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A schema as JSON, and back. */
final class SchemaJson {
  private SchemaJson() {}

  static JsonObject of(Schema schema) {
    JsonArrayBuilder columns = Json.createArrayBuilder();
    for (Column column : schema.columns()) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("name", column.name())
              .add("kind", column.kind().name())
              .add("levels", Json.createArrayBuilder(column.levels()));
      if (column.format() != null) {
        one.add("format", column.format().name());
      }
      columns.add(one);
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("columns", columns)
            .add("ignored", Json.createArrayBuilder(schema.ignored()))
            .add("label", schema.label())
            .add("positive", schema.positive())
            .add("accountsReturn", schema.accountsReturn());
    schema.time().ifPresent(name -> json.add("time", name));
    schema.signup().ifPresent(name -> json.add("signup", name));
    schema.account().ifPresent(name -> json.add("account", name));
    schema.key().ifPresent(name -> json.add("key", name));
    return json.build();
  }

  static Schema schema(JsonObject json) {
    List<Column> columns = new ArrayList<>();
    for (JsonValue value : json.getJsonArray("columns")) {
      JsonObject one = value.asJsonObject();
      columns.add(
          new Column(
              one.getString("name"),
              ColumnKind.valueOf(one.getString("kind")),
              one.containsKey("format") ? TimeFormat.valueOf(one.getString("format")) : null,
              CardJson.texts(one, "levels")));
    }
    return new Schema(
        columns,
        CardJson.texts(json, "ignored"),
        json.getString("label"),
        json.getString("positive"),
        text(json, "time"),
        text(json, "signup"),
        text(json, "account"),
        text(json, "key"),
        json.getBoolean("accountsReturn"));
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }
}
