package org.balcao.plugin.payment.simulator;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts calls by key. Thread-safe. */
final class Counter {

  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

  /** Counts one more, and tells which it is, from 1 on. */
  int next(String key) {
    return counts.merge(key, 1, Integer::sum);
  }

  int count(String key) {
    return counts.getOrDefault(key, 0);
  }
}
