package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balcao.spi.Policy;
import org.opentest4j.AssertionFailedError;

/** Runs checks over the inputs of a policy. */
final class Inputs {
  private Inputs() {}

  /** A check of one input. */
  @FunctionalInterface
  interface Check<P extends Policy, Q> {
    void on(P policy, Q input);
  }

  /** Fails at the first input that fails, and says which it is. */
  static <P extends Policy, Q> void each(
      GeneratedChecks<P, Q, ?> contract, Check<? super P, ? super Q> check) {
    try (Bench<P> bench = new Bench<>(contract)) {
      for (Q input : contract.inputs()) {
        try {
          check.on(bench.plugin(), input);
        } catch (AssertionError e) {
          throw new AssertionFailedError(e.getMessage() + ", asked about " + input, e);
        }
      }
    }
  }

  static <T> List<T> reversed(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return List.copyOf(turned);
  }

  /** The last of each key. */
  static <K, T> Map<K, T> by(Function<T, K> key, List<T> items) {
    Map<K, T> map = new HashMap<>();
    items.forEach(item -> map.put(key.apply(item), item));
    return map;
  }

  /** What both speak of, they say the same about. */
  static <K, T> void assertAgree(Map<K, T> one, Map<K, T> other, String what) {
    Map<K, T> common = new HashMap<>(one);
    common.keySet().retainAll(other.keySet());
    common.forEach((key, value) -> assertEquals(value, other.get(key), what + " of " + key));
  }
}
