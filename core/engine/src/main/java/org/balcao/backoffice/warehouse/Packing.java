package org.balcao.backoffice.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what is said to be picked and packed can be: pure comparison. */
final class Packing {
  private Packing() {}

  /**
   * What is wrong with picked quantities: every line has one, from nothing to all that was listed.
   */
  static List<String> problemsOfPicking(
      List<PickList.Line> lines, List<PickedQuantity> quantities) {
    List<String> problems = new ArrayList<>();
    Map<String, PickList.Line> listed = byId(lines);
    Set<String> named = new HashSet<>();
    for (PickedQuantity picked : quantities) {
      PickList.Line line = listed.get(picked.lineId());
      if (line == null) {
        problems.add("quantities: the list has no line '" + picked.lineId() + "'");
      } else if (picked.quantity() < 0 || picked.quantity() > line.quantity()) {
        problems.add(
            "quantities: line "
                + picked.lineId()
                + " needs 0 to "
                + line.quantity()
                + ", not "
                + picked.quantity());
      }
      if (!named.add(picked.lineId())) {
        problems.add("quantities: line " + picked.lineId() + " is named twice");
      }
    }
    for (PickList.Line line : lines) {
      if (!named.contains(line.lineId())) {
        problems.add("quantities: line " + line.lineId() + " is missing; say 0 if none was found");
      }
    }
    return problems;
  }

  /** What is wrong with parcels: they hold all that was picked and nothing else. */
  static List<String> problemsOfPacking(List<PickList.Line> lines, List<PackParcel> parcels) {
    List<String> problems = new ArrayList<>();
    Map<String, PickList.Line> listed = byId(lines);
    Map<String, Long> packed = new HashMap<>();
    if (parcels.isEmpty()) {
      problems.add("parcels: one or more are needed");
    }
    for (int i = 0; i < parcels.size(); i++) {
      String parcel = "parcels: parcel " + (i + 1);
      if (parcels.get(i).contents().isEmpty()) {
        problems.add(parcel + " is empty");
      }
      for (PickedQuantity content : parcels.get(i).contents()) {
        if (!listed.containsKey(content.lineId())) {
          problems.add(parcel + ": the list has no line '" + content.lineId() + "'");
        }
        if (content.quantity() <= 0) {
          problems.add(parcel + ": line " + content.lineId() + " needs one or more");
        }
        packed.merge(content.lineId(), (long) content.quantity(), Long::sum);
      }
    }
    for (PickList.Line line : lines) {
      Long sum = packed.get(line.lineId());
      long inParcels = sum == null ? 0 : sum;
      if (inParcels != line.picked()) {
        problems.add(
            "parcels: of line "
                + line.lineId()
                + " were "
                + line.picked()
                + " picked and "
                + inParcels
                + " packed");
      }
    }
    return problems;
  }

  private static Map<String, PickList.Line> byId(List<PickList.Line> lines) {
    Map<String, PickList.Line> byId = new HashMap<>();
    lines.forEach(line -> byId.put(line.lineId(), line));
    return byId;
  }
}
