package org.balcao.testkit.matrix;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A type with its arguments, none of them a variable. */
record Shape(Class<?> raw, List<Shape> arguments) {

  static Shape of(Class<?> type) {
    return new Shape(
        type, Arrays.stream(type.getTypeParameters()).map(t -> of(Object.class)).toList());
  }

  /** The only argument. */
  Shape argument() {
    return arguments.get(0);
  }

  Shape returned(Method method) {
    return resolve(method.getGenericReturnType(), variables());
  }

  List<Shape> parameters(Method method) {
    Map<TypeVariable<?>, Shape> variables = variables();
    return Arrays.stream(method.getGenericParameterTypes())
        .map(type -> resolve(type, variables))
        .toList();
  }

  /** A type as it stands in a declaration without variables. */
  static Shape of(Type type) {
    return resolve(type, Map.of());
  }

  /** What every variable stands for, those of the supertypes included. */
  private Map<TypeVariable<?>, Shape> variables() {
    Map<TypeVariable<?>, Shape> found = new HashMap<>();
    collect(this, found);
    return found;
  }

  private static void collect(Shape shape, Map<TypeVariable<?>, Shape> found) {
    TypeVariable<?>[] declared = shape.raw.getTypeParameters();
    for (int i = 0; i < declared.length; i++) {
      found.put(declared[i], shape.arguments.get(i));
    }
    for (Type parent : shape.raw.getGenericInterfaces()) {
      collect(resolve(parent, found), found);
    }
  }

  private static Shape resolve(Type type, Map<TypeVariable<?>, Shape> variables) {
    if (type instanceof Class<?> plain) {
      return of(plain);
    }
    if (type instanceof ParameterizedType generic) {
      return new Shape(
          (Class<?>) generic.getRawType(),
          Arrays.stream(generic.getActualTypeArguments())
              .map(argument -> resolve(argument, variables))
              .toList());
    }
    if (type instanceof WildcardType wild) {
      return resolve(wild.getUpperBounds()[0], variables);
    }
    if (type instanceof GenericArrayType) {
      return of(Object[].class);
    }
    return variables.getOrDefault((TypeVariable<?>) type, of(Object.class));
  }

  @Override
  public String toString() {
    return raw.getSimpleName() + (arguments.isEmpty() ? "" : arguments);
  }
}
