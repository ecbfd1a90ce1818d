package org.balcao.examples.quickstart.steelwheels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Reads the source's rows into what the replay works with. */
final class SourceReader {
  private final SteelWheels source;

  SourceReader(SteelWheels source) {
    this.source = source;
  }

  List<SourceProduct> products() {
    return source.list(
        row ->
            new SourceProduct(
                row.getString("PRODUCTCODE"),
                row.getString("PRODUCTNAME"),
                row.getString("PRODUCTLINE"),
                row.getString("PRODUCTSCALE"),
                row.getString("PRODUCTVENDOR"),
                row.getString("PRODUCTDESCRIPTION"),
                row.getInt("QUANTITYINSTOCK"),
                money(row, "MSRP")),
        "select * from \"products\" order by PRODUCTCODE");
  }

  List<SourceCustomer> customers() {
    return source.list(
        SourceReader::customer, "select * from \"customers\" order by CUSTOMERNUMBER");
  }

  /** By date, then by number. */
  List<SourceOrder> orders() {
    record Entry(int order, SourceOrder.Line line) {}
    Map<Integer, List<Entry>> lines =
        source
            .list(
                row ->
                    new Entry(
                        row.getInt("ORDERNUMBER"),
                        new SourceOrder.Line(
                            row.getString("PRODUCTCODE"),
                            row.getInt("QUANTITYORDERED"),
                            money(row, "PRICEEACH"))),
                "select * from \"orderdetails\" order by ORDERNUMBER, ORDERLINENUMBER, PRODUCTCODE")
            .stream()
            .collect(Collectors.groupingBy(Entry::order));
    return source.list(
        row ->
            order(
                row,
                lines.getOrDefault(row.getInt("ORDERNUMBER"), List.of()).stream()
                    .map(Entry::line)
                    .toList()),
        "select * from \"orders\" order by cast(ORDERDATE as date), ORDERNUMBER");
  }

  /** By date, then by customer and cheque. */
  List<SourcePayment> payments() {
    return source.list(
        row ->
            new SourcePayment(
                row.getInt("CUSTOMERNUMBER"),
                row.getString("CHECKNUMBER"),
                date(row, "PAYMENTDATE"),
                money(row, "AMOUNT")),
        "select * from \"payments\" order by PAYMENTDATE, CUSTOMERNUMBER, CHECKNUMBER");
  }

  private static SourceCustomer customer(ResultSet row) throws SQLException {
    Locale locale = Countries.of(row.getString("COUNTRY"));
    String name = row.getString("CUSTOMERNAME");
    String phone = row.getString("PHONE");
    String contact =
        row.getString("CONTACTFIRSTNAME").strip() + " " + row.getString("CONTACTLASTNAME").strip();
    Address address =
        new Address(
            name,
            row.getString("ADDRESSLINE1"),
            joined(row.getString("ADDRESSLINE2"), "attn. " + contact),
            null,
            row.getString("CITY"),
            row.getString("STATE"),
            row.getString("POSTALCODE"),
            locale.getCountry(),
            phone);
    return new SourceCustomer(row.getInt("CUSTOMERNUMBER"), name.strip(), phone, locale, address);
  }

  private static SourceOrder order(ResultSet row, List<SourceOrder.Line> lines)
      throws SQLException {
    Optional<LocalDate> shipped =
        Optional.ofNullable(row.getDate("SHIPPEDDATE"))
            .map(java.sql.Date::toLocalDate)
            .filter(date -> date.isBefore(SteelWheels.NEVER_LEFT));
    return new SourceOrder(
        row.getInt("ORDERNUMBER"),
        row.getInt("CUSTOMERNUMBER"),
        date(row, "ORDERDATE"),
        date(row, "REQUIREDDATE"),
        shipped,
        SourceOrder.Status.of(row.getString("STATUS")),
        Optional.ofNullable(row.getString("COMMENTS")).orElse("").strip(),
        lines);
  }

  private static String joined(@Nullable String first, String second) {
    return first == null || first.isBlank() ? second : first.strip() + ", " + second;
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getDate(column).toLocalDate();
  }

  static Money money(ResultSet row, String column) throws SQLException {
    return Money.of(row.getBigDecimal(column).toPlainString(), SteelWheels.CURRENCY);
  }
}
