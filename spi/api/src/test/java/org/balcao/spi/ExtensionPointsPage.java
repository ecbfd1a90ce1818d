package org.balcao.spi;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of all extension points, written from the types and their comments. */
final class ExtensionPointsPage {
  private static final String HEAD =
      """
      # Extension points

      <!-- Written from the SPI by ExtensionPointsPageTest; do not edit. -->

      An operator makes an *instance* of a plugin with `balcao.<kind>.<name>.type=<type>`; the type's settings stand
      beside it. How a plugin answers, what idempotency means and what the store does around a call:
      [for plugin authors](plugin-authors.md). A plugin in ten minutes: [write a plugin](write-a-plugin.md). Proving
      one: [the contract kit](contract-kit.md). Which real providers fit where:
      [back office](providers/back-office.md), [front office](providers/front-office.md).

      Every instance may also have `health()`, `webhooks()` and `personalData()`, see
      [for plugin authors](plugin-authors.md). A *facet* is an ability that an instance has or lacks; absent by default.
      """;

  private final SourceComments comments;
  private final StringBuilder text = new StringBuilder(HEAD);

  private ExtensionPointsPage(SourceComments comments) {
    this.comments = comments;
  }

  static String of(SourceComments comments) {
    ExtensionPointsPage page = new ExtensionPointsPage(comments);
    page.index();
    SpiTypes.points().forEach(page::point);
    return page.text.toString();
  }

  private void index() {
    for (ExtensionPoint.Side side : ExtensionPoint.Side.values()) {
      text.append("\n## ").append(title(side)).append("\n\n");
      text.append("| kind | interface | default | without an instance |\n|---|---|---|---|\n");
      for (Class<?> point : SpiTypes.points()) {
        ExtensionPoint described = SpiTypes.described(point);
        if (described.side() == side) {
          text.append("| `").append(described.kind()).append("` | [`");
          text.append(point.getSimpleName()).append("`](#");
          text.append(point.getSimpleName().toLowerCase(Locale.ROOT)).append(") | ");
          text.append(types(described)).append(" | ").append(described.without()).append(" |\n");
        }
      }
    }
    text.append("\n# One by one\n");
  }

  private static String title(ExtensionPoint.Side side) {
    return switch (side) {
      case BACK_OFFICE -> "Back office";
      case FRONT_OFFICE -> "Front office";
      case POLICY -> "Policies";
      case HOOK -> "Hooks and steps";
    };
  }

  private static String types(ExtensionPoint described) {
    return described.shipped().length == 0
        ? "`" + described.planned() + "` (planned)"
        : Arrays.stream(described.shipped())
            .map(type -> "`" + type + "`")
            .collect(Collectors.joining(", "));
  }

  private void point(Class<?> point) {
    ExtensionPoint described = SpiTypes.described(point);
    text.append("\n## ").append(point.getSimpleName()).append("\n\n");
    text.append(comments.body(point.getName())).append("\n\n");
    text.append("Factory: `").append(described.provider().getSimpleName()).append("`. Package: `");
    text.append(point.getPackageName()).append("`.\n\n");
    text.append("| | method | what it does |\n|---|---|---|\n");
    for (Method method : methods(point)) {
      if (facet(method).isEmpty()) {
        row(Modifier.isAbstract(method.getModifiers()) ? "must" : "may", "", method);
      }
    }
    for (Method method : methods(point)) {
      facet(method).ifPresent(facet -> facet(method, facet));
    }
  }

  private void facet(Method method, Class<?> facet) {
    row("facet", "", method);
    boolean described = facet.getPackageName().startsWith("org.balcao") && facet.isInterface();
    if (described && facet != Feed.class) {
      methods(facet).stream()
          .filter(inner -> facet(inner).isEmpty())
          .forEach(inner -> row("", facet.getSimpleName() + ".", inner));
    }
  }

  private void row(String mark, String owner, Method method) {
    text.append("| ").append(mark).append(" | `").append(owner).append(method.getName());
    text.append('(');
    text.append(
        Arrays.stream(method.getParameterTypes())
            .filter(type -> type != CallContext.class)
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ")));
    text.append(")` | ");
    text.append(sentence(method)).append(news(method)).append(" |\n");
  }

  /** What a feed brings. */
  private static String news(Method method) {
    if (!facet(method).filter(Feed.class::equals).isPresent()) {
      return "";
    }
    ParameterizedType optional = (ParameterizedType) method.getGenericReturnType();
    ParameterizedType feed = (ParameterizedType) optional.getActualTypeArguments()[0];
    Class<?> item = (Class<?>) feed.getActualTypeArguments()[0];
    return " A `Feed` of `" + item.getSimpleName() + "`.";
  }

  private String sentence(Method method) {
    return comments
        .firstSentence(method.getDeclaringClass().getName() + "#" + method.getName())
        .replace("\n", " ")
        .replace("|", "\\|");
  }

  /** Its own and inherited ones, but for what every plugin has. */
  private static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Plugin.class)
        .sorted(
            Comparator.comparing((Method method) -> method.getDeclaringClass() == Effect.class)
                .thenComparing(Method::getName))
        .toList();
  }

  private static Optional<Class<?>> facet(Method method) {
    if (method.getReturnType() != Optional.class || method.getParameterCount() > 0) {
      return Optional.empty();
    }
    Type held = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    return Optional.of(
        held instanceof Class<?> type ? type : (Class<?>) ((ParameterizedType) held).getRawType());
  }
}
