package org.balcao.spi.tck;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcao.spi.Money;

/** Changes what records, collections, maps and optionals hold. */
final class Deep {
  private Deep() {}

  /**
   * The same with changed values. Every value that is no container is handed to the change; what
   * cannot be made of the changed values stays as it was.
   */
  static Object rewrite(Object whole, UnaryOperator<Object> change) {
    if (whole instanceof Optional<?> optional) {
      return optional.map(value -> rewrite(value, change));
    }
    if (whole instanceof List<?> items) {
      return items.stream().map(item -> rewrite(item, change)).toList();
    }
    if (whole instanceof Set<?> items) {
      return items.stream()
          .map(item -> rewrite(item, change))
          .collect(Collectors.toCollection(HashSet::new));
    }
    if (whole instanceof Map<?, ?> map) {
      Map<Object, Object> changed = new LinkedHashMap<>();
      map.forEach((key, value) -> changed.put(key, rewrite(value, change)));
      return changed;
    }
    if (whole instanceof Record record && !(whole instanceof Money)) {
      return rewriteRecord(record, change);
    }
    return change.apply(whole);
  }

  private static Object rewriteRecord(Record record, UnaryOperator<Object> change) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object value = Parts.get(record, components[i]);
      values[i] = value == null ? null : rewrite(value, change);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return record;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
