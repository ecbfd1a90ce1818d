package org.balcao.kernel.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.json.Json;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * Tells one request from another. JSON alone does not: the JDK gives its sets and maps another
 * order in every process, so that a request sent again after a restart would look like another one.
 */
final class Fingerprint {
  private final Json json;

  private Fingerprint(Json json) {
    this.json = json;
  }

  /** The same for equal requests, in every process. */
  static String of(Object request, Json json) {
    return Digest.sha256(new Fingerprint(json).text(request));
  }

  private String text(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (value == null) {
      return "null";
    }
    if (value instanceof Set<?> set) {
      return join(set.stream().map(this::text).sorted());
    }
    if (value instanceof Map<?, ?> map) {
      return join(
          map.entrySet().stream().map(e -> text(e.getKey()) + ':' + text(e.getValue())).sorted());
    }
    if (value instanceof List<?> list) {
      return join(list.stream().map(this::text));
    }
    return value instanceof Record composed && !(value instanceof Money)
        ? join(
            Stream.of(composed.getClass().getRecordComponents())
                .map(part -> part.getName() + ':' + text(part(composed, part))))
        : json.write(value);
  }

  private static String join(Stream<String> parts) {
    return parts.collect(Collectors.joining(",", "[", "]"));
  }

  private static @Nullable Object part(Record composed, RecordComponent part) {
    try {
      Method accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(composed);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a request cannot be read: " + composed.getClass(), e);
    }
  }
}
