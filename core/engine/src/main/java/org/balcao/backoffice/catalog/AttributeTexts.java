package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.kernel.json.Json;

/** Attributes as one text; the empty text for none, which is what most variants have. */
@Dependent
class AttributeTexts {
  private final Json json;

  @Inject
  AttributeTexts(Json json) {
    this.json = json;
  }

  /** Tells JSON Binding the types of keys and values. */
  public record Attributes(Map<String, String> attributes) {}

  String write(Map<String, String> attributes) {
    return attributes.isEmpty() ? "" : json.write(new Attributes(new TreeMap<>(attributes)));
  }

  Map<String, String> read(String text) {
    return text.isEmpty() ? Map.of() : json.read(text, Attributes.class).attributes();
  }
}
