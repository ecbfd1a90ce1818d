package org.balcao.spi.tck;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks into records, collections, maps and optionals. */
final class Parts {
  private Parts() {}

  /** All values that an object is made of, itself included. */
  static Set<Object> of(Object whole) {
    Set<Object> parts = new LinkedHashSet<>();
    collect(whole, parts);
    return parts;
  }

  private static void collect(@Nullable Object part, Set<Object> parts) {
    if (part == null) {
      return;
    }
    parts.add(part);
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> collect(value, parts));
    } else if (part instanceof Collection<?> items) {
      items.forEach(item -> collect(item, parts));
    } else if (part instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            collect(key, parts);
            collect(value, parts);
          });
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        collect(get(part, component), parts);
      }
    }
  }

  static @Nullable Object get(Object record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot look into " + record.getClass(), e);
    }
  }
}
