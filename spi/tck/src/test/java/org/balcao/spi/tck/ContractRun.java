package org.balcao.spi.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.TestAbortedException;

/**
 * What came of all checks of one contract.
 *
 * @param results by the names of the checks
 */
record ContractRun(Map<String, TestExecutionResult> results) {

  /** As JUnit runs it. */
  static ContractRun byJunit(Class<?> test) {
    Map<String, TestExecutionResult> results = new TreeMap<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .execute()
        .testEvents()
        .finished()
        .stream()
        .forEach(
            event ->
                results.put(nameOf(event), event.getRequiredPayload(TestExecutionResult.class)));
    return new ContractRun(results);
  }

  private static String nameOf(Event event) {
    return event
        .getTestDescriptor()
        .getSource()
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseThrow();
  }

  /** The same without JUnit, whose search for tests takes longer than they do. */
  static ContractRun of(Class<?> test) {
    Map<String, TestExecutionResult> results = new TreeMap<>();
    for (Method method : test.getMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        results.put(method.getName(), run(test, method));
      }
    }
    return new ContractRun(results);
  }

  private static TestExecutionResult run(Class<?> test, Method check) {
    try {
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      check.invoke(constructor.newInstance());
      return TestExecutionResult.successful();
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof TestAbortedException
          ? TestExecutionResult.aborted(e.getCause())
          : TestExecutionResult.failed(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Without what broken plugins print. */
  static ContractRun quiet(Class<?> test) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      return of(test);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** How each check ended. */
  Map<String, Status> statuses() {
    return results.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getStatus()));
  }

  /** The checks that ended so, with why. */
  Map<String, String> that(Status status) {
    return results.entrySet().stream()
        .filter(entry -> entry.getValue().getStatus() == status)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().getThrowable().map(Throwable::getMessage).orElse(""),
                (a, b) -> a,
                TreeMap::new));
  }
}
