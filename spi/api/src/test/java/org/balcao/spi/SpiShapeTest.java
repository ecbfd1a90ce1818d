package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every extension point has in common, so that who knows one knows them all. */
class SpiShapeTest {
  private static final int MOST_METHODS = 5;
  private static final SourceComments COMMENTS = SourceComments.under(Path.of("src/main/java"));

  @Test
  void allExtensionPointsAreSeen() {
    assertTrue(SpiTypes.points().size() >= 40, "only " + SpiTypes.points());
  }

  @Test
  void noInterfaceHasMoreThanFiveAbstractMethods() {
    List<String> fat =
        SpiTypes.all().stream()
            .filter(Class::isInterface)
            .filter(type -> abstractMethods(type) > MOST_METHODS)
            .map(type -> type.getName() + " has " + abstractMethods(type))
            .toList();
    assertEquals(List.of(), fat);
  }

  private static long abstractMethods(Class<?> type) {
    if (type.isAnnotation()) {
      return 0;
    }
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .count();
  }

  @Test
  void everyExtensionPointIsAPluginWithAKindAndAProviderOfItsOwn() {
    Map<String, Class<?>> kinds = new HashMap<>();
    for (Class<?> point : SpiTypes.points()) {
      ExtensionPoint described = SpiTypes.described(point);
      assertTrue(Plugin.class.isAssignableFrom(point), point + " is no Plugin");
      assertTrue(described.kind().matches("[a-z]+(-[a-z]+)*"), described.kind());
      assertEquals(null, kinds.put(described.kind(), point), "two kinds " + described.kind());
      Class<?> provider = described.provider();
      assertEquals(point.getPackageName(), provider.getPackageName());
      ParameterizedType made = (ParameterizedType) provider.getGenericInterfaces()[0];
      assertEquals(PluginProvider.class, made.getRawType(), provider.getName());
      assertEquals(point, made.getActualTypeArguments()[0], provider.getName());
      assertTrue(
          described.shipped().length > 0 || !described.planned().isEmpty(),
          point + " names no default plugin");
      assertTrue(described.without().endsWith("."), point + ": " + described.without());
      assertTrue(
          described.side() != ExtensionPoint.Side.POLICY || Policy.class.isAssignableFrom(point),
          point + ": what is on the side of the policies is one");
    }
  }

  @Test
  void everyPluginInterfaceIsDescribed() {
    List<String> nameless =
        SpiTypes.all().stream()
            .filter(type -> Plugin.class.isAssignableFrom(type) && type.isInterface())
            .filter(type -> type != Plugin.class && type != Policy.class)
            .filter(type -> !type.isAnnotationPresent(ExtensionPoint.class))
            .map(Class::getName)
            .toList();
    assertEquals(List.of(), nameless);
  }

  @Test
  void everyExtensionPointSaysItsKeyItsDefaultAndItsContract() {
    List<String> silent = new ArrayList<>();
    for (Class<?> point : SpiTypes.points()) {
      String text = COMMENTS.body(point.getName());
      ExtensionPoint described = SpiTypes.described(point);
      List<String> wanted = new ArrayList<>();
      wanted.add("balcao." + described.kind() + ".<name>.type");
      wanted.add(point.getSimpleName() + "Contract");
      wanted.addAll(List.of(described.shipped()));
      if (described.shipped().length == 0) {
        wanted.add(described.planned());
      }
      wanted.stream()
          .filter(word -> !text.contains(word))
          .forEach(word -> silent.add(point.getName() + " does not say " + word));
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyPublicTypeAndEveryMethodOfAnInterfaceIsDocumented() {
    List<String> bare = new ArrayList<>();
    for (Class<?> type : SpiTypes.all()) {
      if (!COMMENTS.has(type.getName())) {
        bare.add(type.getName());
      }
      if (type.isInterface() && !type.isAnnotation()) {
        for (Method method : type.getDeclaredMethods()) {
          String name = type.getName() + "#" + method.getName();
          if (!method.isSynthetic() && !overrides(type, method) && !COMMENTS.has(name)) {
            bare.add(name);
          }
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  private static boolean overrides(Class<?> type, Method method) {
    return Stream.of(type.getInterfaces())
        .flatMap(above -> Arrays.stream(above.getMethods()))
        .anyMatch(
            other ->
                other.getName().equals(method.getName())
                    && other.getParameterCount() == method.getParameterCount());
  }

  @Test
  void callsOfProvidersAnswerWithAnOutcomeAndTakeTheirContextLast() {
    List<String> odd = new ArrayList<>();
    for (Class<?> type : SpiTypes.all()) {
      if (!type.isInterface()) {
        continue;
      }
      for (Method method : type.getDeclaredMethods()) {
        Class<?>[] parameters = method.getParameterTypes();
        boolean context = Arrays.asList(parameters).contains(CallContext.class);
        boolean last = context && parameters[parameters.length - 1] == CallContext.class;
        boolean outcome = method.getReturnType() == Outcome.class && type != Outcome.class;
        if (context != last || context != outcome) {
          odd.add(type.getName() + "#" + method.getName());
        }
      }
    }
    assertEquals(List.of(), odd);
  }

  @Test
  void anOptionalWithoutParametersIsAFacet() {
    for (Class<?> point : SpiTypes.points()) {
      for (Method method : point.getMethods()) {
        if (method.getReturnType() == Optional.class && method.getParameterCount() == 0) {
          assertTrue(
              method.isDefault(), point + "." + method.getName() + " must be absent at first");
        }
      }
    }
  }
}
