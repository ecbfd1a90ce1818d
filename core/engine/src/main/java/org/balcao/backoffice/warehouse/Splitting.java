package org.balcao.backoffice.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether a list can be split so: pure comparison. */
final class Splitting {
  private Splitting() {}

  static List<String> problems(PickList list, List<PickPart> parts) {
    List<String> problems = new ArrayList<>();
    Map<String, Long> left = new TreeMap<>();
    boolean found = list.state() == PickList.State.PICKED;
    list.lines().forEach(l -> left.put(l.lineId(), (long) (found ? l.picked() : l.quantity())));
    if (parts.isEmpty()) {
      problems.add("parts: one or more are needed");
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = "parts: part " + (i + 1);
      Set<String> named = new HashSet<>();
      if (parts.get(i).quantities().isEmpty()) {
        problems.add(part + " is empty");
      }
      for (PickedQuantity wanted : parts.get(i).quantities()) {
        if (!left.containsKey(wanted.lineId())) {
          problems.add(part + ": the list has no line '" + wanted.lineId() + "'");
        } else if (wanted.quantity() <= 0 || !named.add(wanted.lineId())) {
          problems.add(part + ": line " + wanted.lineId() + " once, with 1 or more");
        } else {
          left.merge(wanted.lineId(), (long) -wanted.quantity(), Long::sum);
        }
      }
    }
    left.forEach(
        (lineId, rest) -> {
          if (rest < 0) {
            problems.add("parts: line " + lineId + " has " + -rest + " fewer than that");
          }
        });
    if (problems.isEmpty() && left.values().stream().allMatch(rest -> rest == 0)) {
      problems.add("parts: something must stay on the list");
    }
    return problems;
  }
}
