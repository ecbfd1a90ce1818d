package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult.Status;

/**
 * The kit on trial: every check of every contract fails for a plugin that is broken in that way,
 * and no other check does.
 */
class SabotageTest {

  @TestFactory
  Stream<DynamicNode> everyBrokenFakeFailsExactlyItsCheck() {
    Set<String> tried = new TreeSet<>();
    return Stream.concat(
        FakeTests.all().stream().flatMap(fake -> of(fake, tried)),
        Stream.of(
            DynamicTest.dynamicTest(
                "every check was tried on a fake at least", () -> assertAllTried(tried))));
  }

  private static void assertAllTried(Set<String> tried) {
    assumeTrue(FakeTests.isWhole(), "only some fakes are put to the test");
    Set<String> missing = new TreeSet<>();
    for (FakeSubject<?> fake : FakeTests.all()) {
      for (Method method : fake.getClass().getMethods()) {
        if (method.isAnnotationPresent(Test.class) && !tried.contains(method.getName())) {
          missing.add(method.getName());
        }
      }
    }
    assertEquals(Set.of(), missing, "checks that were skipped for every fake");
  }

  private static Stream<DynamicNode> of(FakeSubject<?> fake, Set<String> tried) {
    Kinds kinds = Kinds.of(fake);
    ContractRun honest = ContractRun.byJunit(fake.getClass());
    Set<String> live = honest.that(Status.SUCCESSFUL).keySet();
    tried.addAll(live);
    String name = fake.getClass().getSimpleName();
    List<Breakage> breakages =
        Stream.concat(Breakages.general().stream(), fake.breakages().stream())
            .filter(breakage -> live.contains(breakage.check()) && breakage.where().test(fake))
            .toList();
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(name + " is as it should be", () -> assertHonest(fake, honest)),
            DynamicTest.dynamicTest(
                name + " has a broken twin per check", () -> assertAllBroken(live, breakages))),
        breakages.stream()
            .map(
                breakage ->
                    DynamicTest.dynamicTest(
                        name + ": " + breakage, () -> assertCaught(fake, kinds, breakage))));
  }

  private static void assertHonest(FakeSubject<?> fake, ContractRun honest) {
    assertEquals(Map.of(), honest.that(Status.FAILED), "failed checks");
    assertTrue(honest.that(Status.SUCCESSFUL).size() > 5, "checks that were made");
    assertEquals(
        honest.statuses(), ContractRun.of(fake.getClass()).statuses(), "the same without JUnit");
  }

  private static void assertAllBroken(Set<String> live, List<Breakage> breakages) {
    Set<String> missing = new TreeSet<>(live);
    missing.removeAll(breakages.stream().map(Breakage::check).collect(Collectors.toSet()));
    assertEquals(Set.of(), missing, "checks that no broken plugin was made for");
  }

  private static void assertCaught(FakeSubject<?> fake, Kinds kinds, Breakage breakage) {
    Map<String, String> failed = failed(fake, kinds, breakage, 1);
    // Other checks may have been late, too, where little patience was had.
    for (int times = 4; failed.size() > 1 && times < 100; times *= 4) {
      failed = failed(fake, kinds, breakage, times);
    }
    Map<String, String> last = failed;
    assertEquals(Set.of(breakage.check()), failed.keySet(), () -> "failed checks: " + last);
  }

  private static Map<String, String> failed(
      FakeSubject<?> fake, Kinds kinds, Breakage breakage, int times) {
    AtomicReference<Map<String, String>> failed = new AtomicReference<>(Map.of());
    Runnable run = () -> failed.set(ContractRun.quiet(fake.getClass()).that(Status.FAILED));
    Saboteur.patiently(times, () -> Saboteur.with(breakage.sabotage(), kinds, run));
    return failed.get();
  }
}
