package org.balcao.backoffice.order;

import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/**
 * The order as it would be.
 *
 * @param lines all that it would have, added ones last; those that stay are as they were
 * @param added which are new, and whether each may wait for its goods
 * @param goods sum of the lines
 * @param tax on lines and transport
 * @param shipping what the transport costs
 * @param overridden by how much other prices change what lines and transport cost
 */
record AmendmentPlan(
    List<OrderLine> lines,
    List<Added> added,
    Address delivery,
    Money shipping,
    List<TaxResult.TaxAmount> shippingTaxes,
    Money goods,
    Money tax,
    Money total,
    Money overridden) {

  /** A line to add. */
  record Added(OrderLine line, boolean mayWait) {}

  AmendmentPlan {
    lines = List.copyOf(lines);
    added = List.copyOf(added);
    shippingTaxes = List.copyOf(shippingTaxes);
  }

  /** Whether anything leaves that did not before, be it dear or cheap. */
  boolean brings(List<OrderLines.Line> before) {
    return !added.isEmpty()
        || before.stream()
            .map(OrderLines.Line::line)
            .anyMatch(
                old ->
                    lines.stream()
                        .anyMatch(
                            now ->
                                now.lineId().equals(old.lineId())
                                    && now.quantity() > old.quantity()));
  }

  /** In words, for staff; no address. */
  String changes(List<OrderLine> before, Money shippingBefore, boolean elsewhere) {
    StringBuilder text = new StringBuilder();
    for (OrderLine old : before) {
      OrderLine now =
          lines.stream().filter(l -> l.lineId().equals(old.lineId())).findFirst().orElse(null);
      if (now == null) {
        text.append("line ").append(old.lineId()).append(" taken out; ");
      } else {
        if (now.quantity() != old.quantity()) {
          text.append("line ").append(old.lineId()).append(": ").append(old.quantity());
          text.append(" → ").append(now.quantity()).append("; ");
        }
        if (!now.unitPrice().equals(old.unitPrice())) {
          text.append("line ").append(old.lineId()).append(": ").append(old.unitPrice());
          text.append(" → ").append(now.unitPrice()).append("; ");
        }
      }
    }
    for (Added line : added) {
      text.append("line ").append(line.line().lineId()).append(" added: ");
      text.append(line.line().quantity()).append(' ').append(line.line().sku()).append("; ");
    }
    if (!shipping.equals(shippingBefore)) {
      text.append("transport: ").append(shippingBefore).append(" → ").append(shipping);
      text.append("; ");
    }
    if (elsewhere) {
      text.append("another address; ");
    }
    String all = text.isEmpty() ? "nothing; " : text.toString();
    return all.length() > 4000 ? all.substring(0, 4000) : all.substring(0, all.length() - 2);
  }
}
