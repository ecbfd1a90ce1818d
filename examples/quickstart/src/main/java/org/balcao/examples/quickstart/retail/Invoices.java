package org.balcao.examples.quickstart.retail;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts lines together to invoices. Nearly all stand in one piece in the file; one does not, so an
 * invoice is complete when it has as many lines as the survey counted.
 */
final class Invoices {
  private final Survey survey;
  private final Map<String, List<RetailLine>> begun = new HashMap<>();

  Invoices(Survey survey) {
    this.survey = survey;
  }

  /** The invoice that is complete by this line, if one is. */
  Optional<RetailOrder> add(RetailLine line) {
    List<RetailLine> lines = begun.computeIfAbsent(line.invoice(), invoice -> new ArrayList<>());
    lines.add(line);
    if (lines.size() < survey.saleLines(line.invoice())) {
      return Optional.empty();
    }
    begun.remove(line.invoice());
    RetailLine first = lines.get(0);
    return Optional.of(
        new RetailOrder(
            first.invoice(),
            first.at().toInstant(ZoneOffset.UTC),
            first.customer(),
            first.country(),
            lines));
  }

  /** How many are not complete. */
  int begun() {
    return begun.size();
  }
}
