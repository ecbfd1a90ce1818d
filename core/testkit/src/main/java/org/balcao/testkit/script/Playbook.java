package org.balcao.testkit.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a provider was told to do, per call. Thread-safe. */
final class Playbook {
  private final Map<Call, Deque<Act>> next = new EnumMap<>(Call.class);
  private final Map<Call, Act> always = new EnumMap<>(Call.class);
  private final Map<Call, Integer> counts = new EnumMap<>(Call.class);

  synchronized void next(Call call, List<Act> acts) {
    next.computeIfAbsent(call, c -> new ArrayDeque<>()).addAll(acts);
  }

  synchronized void always(Call call, Act act) {
    always.put(call, act);
    counts.put(call, 0);
  }

  synchronized void forget() {
    next.clear();
    always.clear();
    counts.clear();
  }

  /** What is done at this call: what was told for the next one, else what holds for all. */
  synchronized Act take(Call call) {
    Deque<Act> told = next.get(call);
    if (told != null && !told.isEmpty()) {
      return told.removeFirst().at(0);
    }
    Act standing = always.get(call);
    return standing == null ? Act.works() : standing.at(counts.merge(call, 1, Integer::sum) - 1);
  }
}
