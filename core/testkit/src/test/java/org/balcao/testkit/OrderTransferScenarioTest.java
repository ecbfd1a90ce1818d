package org.balcao.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.transfer.ExportRecord;
import org.balcao.backoffice.transfer.ExportReport;
import org.balcao.backoffice.transfer.ImportReport;
import org.balcao.backoffice.transfer.OrderExport;
import org.balcao.backoffice.transfer.OrderImport;
import org.balcao.backoffice.transfer.OrderTransfers;
import org.balcao.backoffice.transfer.TransferColumn;
import org.balcao.backoffice.transfer.TransferFormat;
import org.balcao.backoffice.transfer.TransferProgress;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.audit.AuditQuery;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store moves to another one, takes a marketplace's orders in, and hands its own out. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderTransferScenarioTest {
  private static final String HEADER =
      "number,state,placed,ended,email,buyer,currency,delivery-line1,delivery-city,delivery-country,"
          + "shipping,total,carrier,service,gateway,sku,item,quantity,unit-price,returned,payment,"
          + "refunded\n";

  @Parameter TestDatabase database;
  private TestDatabase opened;
  private Shop old;
  private Shop young;

  /** Two stores for all tests of a database: this object serves both, one after the other. */
  @BeforeEach
  void open() {
    if (opened != database) {
      close();
      old = Shop.open(database);
      young = Shop.open(database);
      opened = database;
    }
  }

  @AfterEach
  void booksAreRight() {
    for (Shop shop : List.of(old, young)) {
      shop.test.settle();
      shop.test.booksAreRight();
    }
  }

  @AfterAll
  void close() {
    if (old != null) {
      old.close();
      young.close();
    }
  }

  private static OrderTransfers transfers(Shop shop) {
    return shop.store.orderTransfers();
  }

  private static OrderSearch search(String text) {
    return OrderSearch.parse(text + " sort:number");
  }

  private static String export(Shop shop, OrderExport request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(transfers(shop).export(STAFF, request, out, TransferProgress.none()).complete());
    return out.toString(UTF_8);
  }

  private static ImportReport take(Shop shop, Actor actor, OrderImport request, String text) {
    return transfers(shop)
        .importOrders(
            actor,
            request,
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            TransferProgress.none());
  }

  private static String row(String number, String rest) {
    return number
        + ",completed,2024-03-01,2024-03-09,eva@example.com,Eva Lima,BRL,Rua A 1,Curitiba,BR,"
        + rest
        + "\n";
  }

  /** A finished order of one cup for 20.00 and 5.00 of transport. */
  private static String cup(String number) {
    return row(number, "5.00,25.00,,,,CUP,Cup,1,20.00,,,");
  }

  private static String open(String number, String sku, int quantity, String price, String total) {
    return number
        + ",open,,,eva@example.com,Eva Lima,BRL,Rua A 1,Curitiba,BR,15.00,"
        + total
        + ",van,standard,account,"
        + sku
        + ",,"
        + quantity
        + ","
        + price
        + ",,,\n";
  }

  private static List<String> told(ImportReport report) {
    return report.faults().stream()
        .map(fault -> fault.line() + " " + fault.column() + " " + fault.code())
        .toList();
  }

  private OrderView completed() {
    OrderView order =
        old.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 2));
    old.test.settle();
    old.store.shipping().delivered(STAFF, old.send(order.id()).id());
    old.test.settle();
    assertEquals(OrderState.COMPLETED, old.order(order.id()).state());
    return order;
  }

  @Test
  void whatEndedInOneStoreIsHistoryInAnotherToTheLastByte() {
    OrderView sold = completed();
    OrderView refunded = completed();
    old.store.orders().refund(STAFF, refunded.id(), money("10.00"), "scratched");
    OrderView gone =
        old.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("PLATE", 1));
    old.test.settle();
    old.store.orders().cancel(STAFF, gone.id(), "changed her mind");
    old.test.settle();
    int cups = young.available("CUP");

    for (TransferFormat format : TransferFormat.values()) {
      OrderExport whole = OrderExport.whole(search("state:completed,cancelled"), format);
      String file = export(old, whole);
      OrderImport request = OrderImport.from("old-" + format, format).prefixed(format + "-");
      ImportReport report = take(young, STAFF, request, file);
      assertTrue(report.clean(), report.faults()::toString);
      assertTrue(report.imported() >= 3, report::toString);
      assertEquals(
          file,
          export(young, OrderExport.whole(search("number:" + format + "-"), format))
              .replace(format + "-", ""));
      ImportReport again = take(young, STAFF, request, file);
      assertEquals(report.imported(), again.unchanged());
      assertEquals(0, again.imported());
    }

    OrderView there = young.store.orders().byNumber(STAFF, "CSV-" + sold.number());
    assertEquals(OrderState.COMPLETED, there.state());
    assertEquals(old.order(sold.id()).placedAt(), there.placedAt());
    assertEquals(
        "old-CSV " + sold.number(),
        transfers(young)
            .origin(STAFF, there.id())
            .map(origin -> origin.source() + " " + origin.number())
            .orElseThrow());
    // Nobody was asked, written to or charged, and no stock moved.
    young.test.settle();
    assertEquals(cups, young.available("CUP"));
    assertEquals(List.of(), young.store.payments().payments(STAFF, there.id()));
    assertEquals(
        List.of("state", "state", "state"),
        young.store.orders().timeline(STAFF, there.id()).stream()
            .map(entry -> entry.kind())
            .toList());
    assertEquals(
        List.of(sold.total(), sold.total().negated()),
        young.store.ledger().entries(STAFF, there.id()).get(0).lines().stream()
            .map(line -> line.amount())
            .toList());
  }

  @Test
  void anImportThatBreaksOffGoesOnWhereItEnded() {
    String first = HEADER + cup("B-1") + cup("B-2") + cup("B-3");
    String rest = cup("B-4") + cup("B-5");
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(first.getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the line is dead");
              }
            });
    OrderImport request = OrderImport.from("broken", TransferFormat.CSV);
    assertThrows(
        UncheckedIOException.class,
        () -> transfers(young).importOrders(STAFF, request, broken, TransferProgress.none()));
    ImportReport stopped =
        transfers(young)
            .importOrders(
                STAFF,
                request,
                new ByteArrayInputStream((first + rest).getBytes(UTF_8)),
                orders -> orders < 3);
    assertFalse(stopped.complete());
    assertEquals(3, stopped.orders());
    ImportReport done = take(young, STAFF, request, first + rest);
    assertEquals(5, done.imported() + done.unchanged());
    assertTrue(done.clean());
    assertEquals(
        6,
        export(
                young,
                OrderExport.of(
                    search("number:B-"), TransferFormat.CSV, List.of(TransferColumn.NUMBER)))
            .lines()
            .count());
  }

  @Test
  void whatIsWrongWithAFileIsToldByLineAndTheRestIsTakenIn() {
    String file =
        HEADER
            + cup("D-1")
            + row("D-2", "5.00,26.00,,,,CUP,Cup,1,20.00,,,")
            + row("D-3", "5.00,25.00,,,,CUP,Cup,many,20.00,,,")
            + cup("D-4").replace("completed", "confirmed")
            + cup("D-5").replace("2024-03-09", "2024-02-01")
            + cup("D-6").replace("eva@example.com", "***")
            + cup("D-7")
            + row("D-7", ",,,,,PLATE,,1,3.00,,,").replace("Eva Lima", "Eva Lima Filho")
            + cup("D-8").replace("Rua A 1", "4111 1111 1111 1111")
            + row("D-9", "5.00,45.00,,,,CUP,Cup,1,20.00,,partially-refunded,")
            + row("D-9", ",,,,,PLATE,,1,20.00,1,,");
    OrderImport request = OrderImport.from("dirty", TransferFormat.CSV);
    ImportReport dry = take(young, STAFF, request.dry(), file + cup("D-1"));
    List<String> expected =
        List.of(
            "3 total BAL-TRF017",
            "4 quantity BAL-TRF011",
            "5 state BAL-TRF016",
            "6 ended BAL-TRF011",
            "7 email BAL-TRF011",
            "9 buyer BAL-TRF014",
            "10 number BAL-SEC003",
            "11 refunded BAL-TRF010");
    List<String> twice = new ArrayList<>(expected);
    twice.add("13 number BAL-TRF019");
    assertEquals(twice, told(dry));
    assertEquals(List.of(10L, 1L, 9L), List.of(dry.orders(), dry.imported(), dry.refused()));
    assertTrue(dry.faults().stream().noneMatch(fault -> fault.remedy().isBlank()));
    assertTrue(dry.faults().stream().noneMatch(fault -> fault.toString().contains("Eva")));

    ImportReport done = take(young, STAFF, request, file);
    assertEquals(expected, told(done));
    assertEquals(1, done.imported());
    ImportReport other =
        take(young, STAFF, request, HEADER + row("D-1", "0.00,20.00,,,,CUP,Cup,1,20.00,,,"));
    assertEquals(List.of("2 number BAL-TRF018"), told(other));

    assertEquals(
        List.of(
            "there is no column 'totl'. Did you mean 'total'?",
            "column 'goods' is written by exports only; leave it out",
            "column 'total' is missing"),
        assertThrows(
                InvalidRequestException.class,
                () -> take(young, STAFF, request, HEADER.replace("total", "totl,goods")))
            .problems());
    InvalidRequestException headless =
        assertThrows(InvalidRequestException.class, () -> take(young, STAFF, request, cup("D-30")));
    assertFalse(headless.getMessage().contains("Eva"), headless.getMessage());
    StringBuilder contrary = new StringBuilder(HEADER).append(cup("D-31"));
    for (int i = 0; i < 500; i++) {
      contrary.append(row("D-31", "20.00,40.00,,,,CUP,Cup,1,20.00,,,").replace("Eva", "Ana " + i));
    }
    assertTrue(
        take(young, STAFF, request, contrary.toString()).faults().size() <= 101,
        "what one order has wrong is told a hundred times at most");
    assertEquals(
        List.of("2  BAL-TRF003"), told(take(young, STAFF, request, HEADER + "\"D-20,completed")));
    assertEquals(
        List.of("1  BAL-TRF003", "2  BAL-TRF013"),
        told(take(
                young,
                STAFF,
                OrderImport.from("dirty", TransferFormat.JSON),
                "{\"number\":\"J-1\",\n{\"nomber\":\"J-2\"}\n"))
            .subList(0, 2));
  }

  @Test
  void whatIsOpenElsewhereIsPlacedHereAtTheFilesPrices() {
    OrderImport request = OrderImport.from("market", TransferFormat.CSV);
    int plates = young.available("PLATE");
    String file =
        HEADER
            + open("M-1", "PLATE", 2, "30.00", "75.00")
            + open("M-2", "LAMP", 50, "1.00", "65.00")
            + open("M-3", "PLATE", 1, "30.00", "45.00").replace("account", "acount");
    Actor clerk = Actor.staff("bia", Set.of(OrderTransfers.IMPORT, Orders.WRITE));
    assertTrue(
        told(take(young, clerk, request, file)).stream().allMatch(t -> t.endsWith("BAL-SEC001")));
    assertEquals(1, take(young, STAFF, request.dry(), file).refused());
    assertEquals(plates, young.available("PLATE"));

    ImportReport report = take(young, STAFF, request, file);
    assertEquals(List.of("3 number BAL-INV001", "4 number BAL-TRF011"), told(report));
    assertEquals(1, report.imported());
    OrderView placed = young.store.orders().byNumber(STAFF, "M-1");
    assertEquals(money("75.00"), placed.total());
    assertEquals(plates - 2, young.available("PLATE"));
    young.test.settle();
    assertEquals(OrderState.CONFIRMED, young.order(placed.id()).state());
    // Those that were refused go on once there is more; the first is not placed again.
    young.stock("LAMP", 60);
    ImportReport later = take(young, STAFF, request, file);
    assertEquals(
        List.of(1L, 1L, 1L), List.of(later.imported(), later.unchanged(), later.refused()));
    assertEquals(plates - 2, young.available("PLATE"));
  }

  @Test
  void anExportIsNoFormulaAndShowsNobodyToWhomItMayNot() {
    String evil = "\"=HYPERLINK(\"\"http://evil.example\"\")\"";
    assertTrue(
        take(
                young,
                STAFF,
                OrderImport.from("evil", TransferFormat.CSV),
                HEADER
                    + cup("E-1").replace("Eva Lima", evil).replace(",Cup,", ",@SUM(A1:A9),")
                    + cup("E-2"))
            .clean());
    List<TransferColumn> columns =
        List.of(
            TransferColumn.NUMBER, TransferColumn.BUYER, TransferColumn.TOTAL, TransferColumn.ITEM);
    OrderSearch evilOnes = search("number:E-");
    assertEquals(
        "number,buyer,total,item\r\n"
            + "E-1,\"'=HYPERLINK(\"\"http://evil.example\"\")\",25.00,'@SUM(A1:A9)\r\n"
            + "E-2,Eva Lima,25.00,Cup\r\n",
        export(young, new OrderExport(evilOnes, TransferFormat.CSV, columns, true)));

    Actor clerk = Actor.staff("rui", Set.of(Orders.READ, OrderTransfers.EXPORT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OrderExport masked = OrderExport.of(evilOnes, TransferFormat.JSON, columns);
    ExportReport report = transfers(young).export(clerk, masked, out, TransferProgress.none());
    assertEquals(
        "{\"number\":\"E-1\",\"buyer\":\"***\",\"total\":\"25.00\",\"lines\":[{\"item\":\"@SUM(A1:A9)\"}]}",
        out.toString(UTF_8).lines().findFirst().orElseThrow());
    assertThrows(
        AccessDeniedException.class,
        () ->
            transfers(young)
                .export(
                    clerk,
                    OrderExport.whole(evilOnes, TransferFormat.CSV),
                    OutputStream.nullOutputStream(),
                    TransferProgress.none()));
    assertThrows(
        AccessDeniedException.class,
        () ->
            transfers(young)
                .export(
                    Actor.staff("eva", Set.of(Orders.READ)),
                    masked,
                    OutputStream.nullOutputStream(),
                    TransferProgress.none()));

    ExportRecord record = transfers(young).exports(STAFF, 1).get(0);
    assertEquals(report.id(), record.id());
    assertEquals(List.of("STAFF rui", evilOnes.text()), List.of(record.actor(), record.search()));
    assertEquals(
        List.of(2L, ExportRecord.State.COMPLETE), List.of(record.orders(), record.state()));
    assertEquals(
        List.of("export " + report.id() + ": 2 orders, 2 rows, complete"),
        young
            .store
            .audit()
            .search(
                STAFF,
                new AuditQuery(
                    Optional.of("rui"),
                    Optional.of("order.export-end"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                0,
                10)
            .stream()
            .map(entry -> entry.subject())
            .toList());
  }

  @Test
  void anExportEndsWhereItIsToldToOrCannotGoOnAndSaysSo() {
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 1000; i < 1250; i++) {
      many.append(cup("X-" + i));
    }
    take(young, STAFF, OrderImport.from("many", TransferFormat.CSV), many.toString());
    OrderExport request =
        OrderExport.of(search("number:X-"), TransferFormat.CSV, List.of(TransferColumn.NUMBER));
    List<Long> told = new ArrayList<>();
    // What comes in while it runs neither hides an order nor shows one twice.
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    transfers(young)
        .export(
            STAFF,
            request,
            all,
            orders -> {
              told.add(orders);
              take(
                  young,
                  STAFF,
                  OrderImport.from("late", TransferFormat.CSV),
                  HEADER + cup("X-0" + orders));
              return true;
            });
    assertEquals(List.of(100L, 200L, 250L), told);
    assertEquals(251, all.toString(UTF_8).lines().distinct().count());
    ExportReport stopped =
        transfers(young)
            .export(STAFF, request, OutputStream.nullOutputStream(), orders -> orders < 200);
    assertFalse(stopped.complete());
    assertEquals(200, stopped.orders());
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThrows(
        UncheckedIOException.class,
        () -> transfers(young).export(STAFF, request, full, TransferProgress.none()));
    assertEquals(
        List.of(ExportRecord.State.FAILED, ExportRecord.State.CANCELLED),
        transfers(young).exports(STAFF, 2).stream().map(ExportRecord::state).toList());
  }
}
