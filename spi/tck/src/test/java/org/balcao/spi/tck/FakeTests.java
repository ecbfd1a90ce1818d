package org.balcao.spi.tck;

import java.lang.reflect.Modifier;
import java.util.List;

/** Finds the tests of all fakes. */
final class FakeTests {
  /** {@code -Dfake=} puts some of them to the test, whose names hold that. */
  private static final String ONLY = System.getProperty("fake", "");

  private FakeTests() {}

  static boolean isWhole() {
    return ONLY.isEmpty();
  }

  static List<FakeSubject<?>> all() {
    return ClassFolder.of(FakeTests.class).classes("org/balcao/spi/tck").stream()
        .filter(FakeSubject.class::isAssignableFrom)
        .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
        .filter(type -> type.getSimpleName().contains(ONLY))
        .<FakeSubject<?>>map(FakeTests::make)
        .toList();
  }

  private static FakeSubject<?> make(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (FakeSubject<?>) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
