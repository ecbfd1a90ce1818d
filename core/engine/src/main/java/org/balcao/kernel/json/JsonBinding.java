package org.balcao.kernel.json;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** JSON Binding with the store's own value types. */
@ApplicationScoped
@Typed(Json.class)
final class JsonBinding implements Json {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withAdapters(
                  new Adapters.OfMoney(),
                  new Adapters.OfLocale(),
                  new Adapters.OfCurrency(),
                  new Adapters.OfAction()));

  @Override
  public String write(Object value) {
    return jsonb.toJson(value);
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return jsonb.fromJson(json, type);
  }

  @PreDestroy
  void close() {
    try {
      jsonb.close();
    } catch (Exception e) {
      throw new IllegalStateException("JSON Binding did not close", e);
    }
  }
}
