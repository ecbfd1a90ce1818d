package org.balcao.spi.tck.fake;

import java.util.HashMap;
import java.util.Map;

/** The live index of the fake search engines, and those in the making. Thread-safe. */
final class FakeGenerations {
  private final Map<String, FakeIndex> making = new HashMap<>();
  private FakeIndex live = new FakeIndex();

  synchronized FakeIndex live() {
    return live;
  }

  synchronized FakeIndex making(String generation) {
    return making.computeIfAbsent(generation, name -> new FakeIndex());
  }

  synchronized void drop(String generation) {
    making.remove(generation);
  }

  /** Makes a generation the live one; whether it held as many documents. */
  synchronized boolean swap(String generation, long documents) {
    FakeIndex next = making.get(generation);
    if (next == null || next.size() < documents) {
      return false;
    }
    live = next;
    making.remove(generation);
    return true;
  }
}
