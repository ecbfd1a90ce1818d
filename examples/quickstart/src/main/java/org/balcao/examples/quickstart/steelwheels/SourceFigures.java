package org.balcao.examples.quickstart.steelwheels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.spi.Money;

/** What the source says, asked in SQL of the source itself: the other side of every check. */
final class SourceFigures {
  /** Left the house, whatever became of it afterwards. */
  private static final String LEFT = "o.SHIPPEDDATE < ?";

  private static final String KEPT = LEFT + " and o.STATUS <> 'Cancelled'";
  private static final String LINES =
      " from \"orders\" o join \"orderdetails\" d on d.ORDERNUMBER = o.ORDERNUMBER ";

  private final SteelWheels source;

  SourceFigures(SteelWheels source) {
    this.source = source;
  }

  /** Orders by the store's word for their final state. */
  Map<String, Long> states() {
    return counts(
        "select state, count(*) from (select case STATUS when 'Shipped' then 'COMPLETED' when"
            + " 'Resolved' then 'COMPLETED' when 'Cancelled' then 'CANCELLED' when 'On Hold' then"
            + " 'ON_HOLD' when 'Disputed' then 'DISPUTED' when 'In Process' then 'CONFIRMED' else"
            + " STATUS end as state from \"orders\") group by state order by state");
  }

  long orders() {
    return source.number("select count(*) from \"orders\"");
  }

  long resolved() {
    return source.number("select count(*) from \"orders\" where STATUS = 'Resolved'");
  }

  long lines() {
    return source.number("select count(*) from \"orderdetails\"");
  }

  /** One line is of an order that is not there. */
  long strayLines() {
    return source.number(
        "select count(*) from \"orderdetails\" d where not exists (select 1 from \"orders\" o where"
            + " o.ORDERNUMBER = d.ORDERNUMBER)");
  }

  long products() {
    return source.number("select count(*) from \"products\"");
  }

  long customers() {
    return source.number("select count(*) from \"customers\"");
  }

  /** By "2003 Planes": what was ordered and not cancelled. */
  Map<String, Money> revenue() {
    Map<String, Money> revenue = new TreeMap<>();
    source
        .list(
            row -> Map.entry(row.getString(1) + " " + row.getString(2), SteelWheels.amount(row, 3)),
            "select year(o.ORDERDATE), p.PRODUCTLINE, sum(d.QUANTITYORDERED * d.PRICEEACH)"
                + LINES
                + "join \"products\" p on p.PRODUCTCODE = d.PRODUCTCODE where o.STATUS <>"
                + " 'Cancelled' group by year(o.ORDERDATE), p.PRODUCTLINE")
        .forEach(e -> revenue.put(e.getKey(), e.getValue()));
    return revenue;
  }

  Money revenueTotal() {
    return source.money(
        "select sum(d.QUANTITYORDERED * d.PRICEEACH)" + LINES + "where o.STATUS <> 'Cancelled'");
  }

  long dispatched() {
    return source.number("select count(*) from \"orders\" o where " + LEFT, SteelWheels.NEVER_LEFT);
  }

  long onTime() {
    return source.number(
        "select count(*) from \"orders\" o where " + LEFT + " and o.SHIPPEDDATE <= o.REQUIREDDATE",
        SteelWheels.NEVER_LEFT);
  }

  long cameBack() {
    return source.number(
        "select count(*) from \"orders\" o where " + LEFT + " and o.STATUS = 'Cancelled'",
        SteelWheels.NEVER_LEFT);
  }

  /** Worth of what left and did not come back. */
  Money invoiced() {
    return source.money(
        "select sum(d.QUANTITYORDERED * d.PRICEEACH)" + LINES + "where " + KEPT,
        SteelWheels.NEVER_LEFT);
  }

  Money paid() {
    return source.money("select sum(AMOUNT) from \"payments\"");
  }

  /** What those owe who owe. */
  Money owed() {
    return source.money(balances("greatest(invoiced - paid, 0)"), SteelWheels.NEVER_LEFT);
  }

  /** What those have paid too much who have. */
  Money credit() {
    return source.money(balances("greatest(paid - invoiced, 0)"), SteelWheels.NEVER_LEFT);
  }

  private static String balances(String what) {
    return "select sum("
        + what
        + ") from (select c.CUSTOMERNUMBER, coalesce((select sum(d.QUANTITYORDERED * d.PRICEEACH)"
        + LINES
        + "where o.CUSTOMERNUMBER = c.CUSTOMERNUMBER and "
        + KEPT
        + "), 0) as invoiced, coalesce((select sum(p.AMOUNT) from \"payments\" p where"
        + " p.CUSTOMERNUMBER = c.CUSTOMERNUMBER), 0) as paid from \"customers\" c)";
  }

  long unitsShipped() {
    return source.number(
        "select sum(d.QUANTITYORDERED)" + LINES + "where " + LEFT, SteelWheels.NEVER_LEFT);
  }

  long unitsReturned() {
    return source.number(
        "select sum(d.QUANTITYORDERED)" + LINES + "where " + LEFT + " and o.STATUS = 'Cancelled'",
        SteelWheels.NEVER_LEFT);
  }

  long openingStock() {
    return source.number("select sum(QUANTITYINSTOCK) from \"products\"");
  }

  /** By product: what was there at first, less what left for good. */
  Map<String, Long> stockWithoutReceipts() {
    return counts(
        "select p.PRODUCTCODE, p.QUANTITYINSTOCK - coalesce((select sum(d.QUANTITYORDERED)"
            + LINES
            + "where d.PRODUCTCODE = p.PRODUCTCODE and "
            + KEPT
            + "), 0) from \"products\" p order by p.PRODUCTCODE",
        SteelWheels.NEVER_LEFT);
  }

  private Map<String, Long> counts(String sql, Object... parameters) {
    Map<String, Long> counts = new LinkedHashMap<>();
    source
        .list(row -> Map.entry(row.getString(1), row.getLong(2)), sql, parameters)
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }
}
