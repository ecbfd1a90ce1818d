package org.balcao;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** The rules of the architecture, and its picture in {@code docs/architecture.md}. */
class ArchitectureTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          // Also those that -Dquick compiles into a folder of their own.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.balcao");

  /**
   * The features from the ground up, layer by layer: each may call those before it in its own
   * layer, and everything of the layers below. Free of cycles by construction.
   */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of(
              "kernel.time",
              "kernel.digest",
              "kernel.json",
              "kernel.csv",
              "kernel.page",
              "kernel.config",
              "kernel.persistence",
              "kernel.plugin",
              "kernel.process",
              "kernel.feed",
              "kernel.event",
              "kernel.audit",
              "kernel.security",
              "kernel.hook",
              "kernel.shadow",
              "kernel.books",
              "kernel.approval",
              "kernel.timeline"),
          List.of(
              "backoffice.catalog",
              "backoffice.pricing",
              "backoffice.customer",
              "backoffice.registration",
              "backoffice.inventory",
              "backoffice.fiscal",
              "backoffice.credit",
              "backoffice.payment",
              "backoffice.screening",
              "backoffice.order",
              "backoffice.warehouse",
              "backoffice.shipping",
              "backoffice.analysis",
              "backoffice.dispute",
              "backoffice.settlement",
              "backoffice.desk",
              "backoffice.transfer",
              "backoffice.replay"),
          List.of(
              "frontoffice.cart",
              "frontoffice.checkout",
              "frontoffice.draft",
              "frontoffice.notification"));

  @Test
  void enoughClassesAreSeenForTheRulesToMeanSomething() {
    assertTrue(ENGINE.size() > 250, "only " + ENGINE.size() + " classes were seen");
  }

  @Test
  void everyFeatureIsInTheMapAndCallsOnlyDownwards() {
    List<String> order = LAYERS.stream().flatMap(List::stream).toList();
    for (JavaClass type : ENGINE) {
      String from = feature(type);
      if (from.isEmpty()) {
        continue;
      }
      assertTrue(order.contains(from), "the map of features lacks " + from);
      for (String to : targets(type)) {
        assertTrue(
            order.indexOf(to) < order.indexOf(from),
            type.getName() + " of " + from + " names " + to + ", which lies above it");
      }
    }
  }

  @Test
  void thePictureInTheDocsIsTheCode() throws IOException {
    Path page = root().resolve("docs/architecture.md");
    String picture = picture();
    String text = Files.readString(page);
    String start = "<!-- picture: written by ArchitectureTest -->\n";
    String end = "<!-- end of picture -->\n";
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(end);
    assertTrue(from >= start.length() && to >= from, page + " lacks the marks of the picture");
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(page, text.substring(0, from) + picture + text.substring(to));
      return;
    }
    assertEquals(
        picture,
        text.substring(from, to),
        "docs/architecture.md shows another structure; write it anew with"
            + " mvn -pl core/engine test -Dtest=ArchitectureTest -Dbalcao.docs.update=true");
  }

  @Test
  void theSpiKnowsNothingButTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage("org.balcao.spi..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.balcao.spi..", "java..", "org.jspecify..")
        .check(ENGINE);
  }

  @Test
  void theEngineNamesNoImplementationOfItsStandards() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jboss..",
            "org.eclipse.persistence..",
            "org.eclipse.yasson..",
            "io.smallrye..",
            "com.zaxxer..",
            "org.flywaydb..",
            "org.h2..",
            "org.postgresql..",
            "com.fasterxml..",
            "tools.jackson..")
        .check(ENGINE);
  }

  @Test
  void entitiesAndBeansAreNobodyElsesBusiness() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(ENGINE);
    classes()
        .that()
        .areAnnotatedWith(ApplicationScoped.class)
        .should()
        .bePackagePrivate()
        .check(ENGINE);
  }

  @Test
  void moneyIsNeverADouble() {
    Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    String[] money = {
      "org.balcao.spi.payment..",
      "org.balcao.spi.tax..",
      "org.balcao.spi.shipping..",
      "org.balcao.backoffice.catalog..",
      "org.balcao.backoffice.pricing..",
      "org.balcao.backoffice.fiscal..",
      "org.balcao.backoffice.inventory..",
      "org.balcao.backoffice.credit..",
      "org.balcao.backoffice.payment..",
      "org.balcao.backoffice.order..",
      "org.balcao.backoffice.shipping..",
      "org.balcao.backoffice.replay..",
      "org.balcao.frontoffice..",
    };
    for (String type : floating) {
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(money)
          .should()
          .notHaveRawType(type)
          .check(ENGINE);
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(money)
          .should()
          .notHaveRawReturnType(type)
          .check(ENGINE);
    }
  }

  @Test
  void onlyTheClockKnowsTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.balcao.kernel.time..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.OffsetDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .check(ENGINE);
  }

  /** A key that is read by its name alone is one that no start checks and no page lists. */
  @Test
  void keysAreReadByWhatDeclaresThem() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.balcao.kernel.config..", "org.balcao.kernel.plugin..")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Config.class)))
                .and(target(nameMatching("get(Optional)?(Config)?Values?"))))
        .check(ENGINE);
  }

  @Test
  void nothingIsDeserializedOrScripted() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("javax.script..")
        .check(ENGINE);
  }

  private static Set<String> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> feature(dependency.getTargetClass().getBaseComponentType()))
        .filter(to -> !to.isEmpty() && !to.equals(feature(type)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The feature of a class, such as {@code backoffice.order}; empty outside the three layers. */
  private static String feature(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length >= 4
            && type.getPackageName().matches("org\\.balcao\\.(kernel|backoffice|frontoffice)\\..*")
        ? parts[2] + "." + parts[3]
        : "";
  }

  /** The features as the code has them, each with what it calls in its own layer. */
  private static String picture() {
    Map<String, Set<String>> calls = new TreeMap<>();
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Integer> open = new TreeMap<>();
    for (JavaClass type : ENGINE) {
      String from = feature(type);
      if (!from.isEmpty()) {
        calls.computeIfAbsent(from, f -> new TreeSet<>()).addAll(targets(type));
        sizes.merge(from, 1, Integer::sum);
        open.merge(from, type.getModifiers().contains(JavaModifier.PUBLIC) ? 1 : 0, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
    for (int i = LAYERS.size() - 1; i >= 0; i--) {
      String layer = LAYERS.get(i).get(0).split("\\.")[0];
      text.append("  subgraph ").append(layer).append('\n');
      for (String feature : LAYERS.get(i)) {
        if (sizes.containsKey(feature)) {
          text.append("    ").append(feature).append('[').append(feature.split("\\.")[1]);
          text.append("]\n");
        }
      }
      text.append("  end\n");
    }
    calls.forEach(
        (from, to) ->
            to.stream()
                .filter(
                    t -> t.split("\\.")[0].equals(from.split("\\.")[0]) || !t.startsWith("kernel"))
                .forEach(
                    t -> text.append("  ").append(from).append(" --> ").append(t).append('\n')));
    return text.append("```\n").toString();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
