package org.balcao.spi.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What came of all checks of one contract.
 *
 * @param results by the names of the checks
 */
record ContractRun(Map<String, TestExecutionResult> results) {

  static ContractRun of(Class<?> test) {
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

  private static String nameOf(Event event) {
    return event
        .getTestDescriptor()
        .getSource()
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseThrow();
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
