package org.balcao.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every public signature under a folder of classes, in a form that no compiler changes. */
final class ApiSurface {
  private static final Set<String> IMPLIED = Set.of("equals", "hashCode", "toString");

  private ApiSurface() {}

  static List<String> of(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .map(ApiSurface::load)
          .filter(ApiSurface::visible)
          .flatMap(type -> lines(type).stream())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiSurface.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean visible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return visible(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (outer == null || visible(outer));
  }

  private static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static List<String> lines(Class<?> type) {
    List<String> lines = new ArrayList<>();
    String name = type.getName();
    lines.add(name + " = " + head(type));
    for (Field field : type.getDeclaredFields()) {
      if (visible(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(
            name
                + "#"
                + field.getName()
                + " : "
                + modifiers(field.getModifiers())
                + annotated(field.getAnnotatedType())
                + constant(field));
      }
    }
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (visible(made.getModifiers()) && !made.isSynthetic()) {
        lines.add(name + "#new" + parameters(made));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (visible(method.getModifiers()) && !method.isSynthetic() && !implied(type, method)) {
        lines.add(
            name
                + "#"
                + method.getName()
                + parameters(method)
                + " : "
                + (method.isDefault() ? "default " : "")
                + modifiers(method.getModifiers())
                + variables(method.getTypeParameters())
                + annotated(method.getAnnotatedReturnType()));
      }
    }
    return lines;
  }

  /** What every object, or every enum, has. */
  private static boolean implied(Class<?> type, Method method) {
    return IMPLIED.contains(method.getName())
        || (type.isEnum() && method.getName().startsWith("value"));
  }

  /** A constant's value is compiled into whoever uses it. */
  private static String constant(Field field) {
    Class<?> type = field.getType();
    if (!Modifier.isStatic(field.getModifiers()) || !(type.isPrimitive() || type == String.class)) {
      return "";
    }
    try {
      return " = " + field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder();
    if (type.isSealed()) {
      head.append("sealed ");
    } else if (!type.isInterface() && !type.isRecord() && !type.isEnum()) {
      head.append(modifiers(type.getModifiers() & ~Modifier.STATIC));
    }
    head.append(
        type.isRecord()
            ? "record"
            : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class");
    head.append(variables(type.getTypeParameters()).stripTrailing());
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(c -> annotated(c.getAnnotatedType()) + " " + c.getName())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class && !type.isRecord() && !type.isEnum()) {
      head.append(" extends ").append(name(parent));
    }
    if (type.getGenericInterfaces().length > 0) {
      head.append(type.isInterface() ? " extends " : " implements ");
      head.append(names(type.getGenericInterfaces()));
    }
    if (type.isSealed()) {
      head.append(" permits ").append(names(type.getPermittedSubclasses()));
    }
    return head.toString();
  }

  private static String names(Type... types) {
    return Arrays.stream(types).map(ApiSurface::name).sorted().collect(Collectors.joining(", "));
  }

  /** The words that are part of the contract; those that the kind of type implies are left out. */
  private static String modifiers(int modifiers) {
    List<String> words = new ArrayList<>();
    if (Modifier.isProtected(modifiers)) {
      words.add("protected");
    }
    if (Modifier.isStatic(modifiers)) {
      words.add("static");
    }
    if (Modifier.isAbstract(modifiers)) {
      words.add("abstract");
    }
    if (Modifier.isFinal(modifiers)) {
      words.add("final");
    }
    return words.stream().map(word -> word + " ").collect(Collectors.joining());
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(v -> v.getName() + bound(v.getBounds()))
            .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String bound(Type... bounds) {
    return bounds.length == 1 && bounds[0] == Object.class
        ? ""
        : " extends "
            + Arrays.stream(bounds).map(ApiSurface::name).collect(Collectors.joining(" & "));
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getAnnotatedParameterTypes())
        .map(ApiSurface::annotated)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(Type type) {
    return type.getTypeName().replace("java.lang.", "");
  }

  private static String annotated(AnnotatedType type) {
    String name = name(type.getType());
    return type.isAnnotationPresent(Nullable.class) ? "@Nullable " + name : name;
  }
}
