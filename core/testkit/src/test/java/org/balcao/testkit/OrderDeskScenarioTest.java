package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.balcao.backoffice.desk.BulkAction;
import org.balcao.backoffice.desk.BulkJob;
import org.balcao.backoffice.desk.BulkRequest;
import org.balcao.backoffice.desk.BulkResult;
import org.balcao.backoffice.desk.FoundOrder;
import org.balcao.backoffice.desk.OrderDesk;
import org.balcao.backoffice.desk.OrderNote;
import org.balcao.backoffice.desk.OrderPage;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.desk.SearchField;
import org.balcao.backoffice.order.OrderHold;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.PlaceHold;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.timeline.TimelineEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A day at the order desk: what staff find, stop, note down and do with many orders at once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderDeskScenarioTest {
  private static final Actor READER = Actor.staff("rui", Set.of(Orders.READ));
  private static final Actor CLERK =
      Actor.staff("bia", Set.of(Orders.READ, Orders.WRITE, OrderDesk.ANNOTATE));

  @Parameter TestDatabase database;
  private TestDatabase opened;
  private Shop shop;

  /** One store for all tests of a database: this object serves both, one after the other. */
  @BeforeEach
  void open() {
    if (opened != database) {
      close();
      shop = Shop.open(database, b -> b.set("balcao.orders.bulk-at-most", "6"));
      opened = database;
    }
  }

  @AfterEach
  void booksAreRight() {
    shop.test.settle();
    shop.test.booksAreRight();
  }

  @AfterAll
  void close() {
    if (shop != null) {
      shop.close();
    }
  }

  private OrderDesk desk() {
    return shop.store.orderDesk();
  }

  private Orders orders() {
    return shop.store.orders();
  }

  private OrderView bought(String sku, int quantity) {
    OrderView order =
        shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem(sku, quantity));
    shop.test.settle();
    return shop.order(order.id());
  }

  /** Marks an order, so that tests that share a store do not find each other's. */
  private OrderView marked(String tag, String sku, int quantity) {
    OrderView order = bought(sku, quantity);
    desk().tag(STAFF, order.id(), Set.of(tag), Set.of());
    return order;
  }

  private Set<UUID> found(String text) {
    return desk().search(READER, OrderSearch.parse(text), Optional.empty(), 100).orders().stream()
        .map(found -> found.order().id())
        .collect(Collectors.toSet());
  }

  @Test
  void staffFindOrdersByWhatTheyKnowOfThem() {
    OrderView cups = marked("found", "CUP", 1);
    OrderView plates = marked("found", "PLATE", 3);
    String all = "tag:found ";
    assertEquals(Set.of(cups.id(), plates.id()), found(all));
    assertEquals(Set.of(plates.id()), found(all + "sku:PLATE"));
    assertEquals(Set.of(plates.id()), found(all + "total>100 state:confirmed"));
    assertEquals(Set.of(cups.id()), found(all + "total<=34.90BRL"));
    assertEquals(Set.of(), found(all + "total>1USD"));
    assertEquals(Set.of(cups.id()), found("number:" + cups.number()));
    assertEquals(
        Set.of(cups.id()), found("number:" + cups.number().toLowerCase(java.util.Locale.ROOT)));
    assertEquals(2, found(all + "email:ANA@example.com name:souza country:br region:pr").size());
    assertEquals(2, found(all + "postal:80010-0 gateway:card carrier:van currency:BRL").size());
    assertEquals(0, found(all + "postal:81").size());
    assertEquals(2, found(all + "payment:authorized fulfilment:unfulfilled returns:none").size());
    String today = shop.test.clock().today().toString();
    assertEquals(2, found(all + "placed:" + today + " placed>=" + today).size());
    assertEquals(0, found(all + "placed>" + today).size());
    assertEquals(2, found(all + "note:no assigned:no").size());
    assertEquals(0, found(all + "hold:fraud").size());
    assertEquals(0, found(all + "customer:" + UUID.randomUUID()).size());
    OrderSearch typed =
        OrderSearch.all()
            .tag("found")
            .sku("CUP")
            .states(OrderState.CONFIRMED)
            .total(money("1"), money("50"));
    assertEquals(
        List.of(cups.id()),
        desk().search(READER, typed, Optional.empty(), 10).orders().stream()
            .map(f -> f.order().id())
            .toList());
  }

  @Test
  void whatAnAttackerTypesIsOnlyAValue() {
    marked("hostile", "CUP", 1);
    for (String hostile :
        List.of("' or '1'='1", "'; drop table balcao_order_note; --", "%", "_", "!", "\\")) {
      for (SearchField field :
          List.of(
              SearchField.NUMBER,
              SearchField.NAME,
              SearchField.EMAIL,
              SearchField.SKU,
              SearchField.GATEWAY,
              SearchField.CARRIER,
              SearchField.CHANNEL,
              SearchField.REGION,
              SearchField.POSTAL,
              SearchField.HOLD,
              SearchField.TAG,
              SearchField.ASSIGNEE)) {
        OrderSearch search = OrderSearch.all().with(field, SearchField.Operator.IS, hostile);
        assertTrue(
            desk().search(READER, search, Optional.empty(), 10).orders().isEmpty(),
            field + ": " + hostile);
      }
    }
    assertEquals(1, found("tag:hostile").size());
  }

  @Test
  void pagesShowEachOrderOnceWhoeverBuysMeanwhile() {
    List<UUID> before = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      before.add(marked("pages", i % 2 == 0 ? "CUP" : "PLATE", 1).id());
    }
    for (OrderSearch.Sort sort : OrderSearch.Sort.values()) {
      for (boolean descending : List.of(true, false)) {
        OrderSearch search = OrderSearch.all().tag("pages").sorted(sort, descending);
        List<UUID> whole = ids(desk().search(READER, search, Optional.empty(), 500));
        for (int size = 1; size <= 3; size++) {
          List<UUID> turned = new ArrayList<>();
          Optional<String> next = Optional.empty();
          do {
            OrderPage page = desk().search(READER, search, next, size);
            turned.addAll(ids(page));
            next = page.next();
          } while (next.isPresent());
          assertEquals(whole, turned, sort + " by " + size);
        }
      }
    }
    OrderSearch newest = OrderSearch.all().tag("pages");
    OrderPage first = desk().search(READER, newest, Optional.empty(), 2);
    shop.test.pass(Duration.ofSeconds(1));
    marked("pages", "CUP", 1);
    List<UUID> seen = new ArrayList<>(ids(first));
    seen.addAll(ids(desk().search(READER, newest, first.next(), 100)));
    assertEquals(new HashSet<>(before), new HashSet<>(seen));
    assertEquals(5, seen.size());
    assertThrows(
        InvalidRequestException.class,
        () -> desk().search(READER, OrderSearch.all(), first.next(), 2));
    assertThrows(
        InvalidRequestException.class, () -> desk().search(READER, newest, Optional.of("xx"), 2));
  }

  private static List<UUID> ids(OrderPage page) {
    return page.orders().stream().map(FoundOrder::order).map(OrderView::id).toList();
  }

  @Test
  void anOrderHeldForTwoReasonsGoesOnWhenBothAreGone() {
    OrderView order = bought("CUP", 1);
    orders().hold(CLERK, order.id(), PlaceHold.of("address", "no house number"));
    OrderView held = orders().hold(CLERK, order.id(), "call the buyer");
    assertEquals(OrderState.ON_HOLD, held.state());
    assertEquals(Optional.of("address: no house number; call the buyer"), held.reason());
    assertEquals(Set.of(order.id()), found("hold:address number:" + order.number()));
    assertThrows(ConflictException.class, () -> shop.store.warehouse().release(STAFF, order.id()));

    OrderView still = orders().resume(CLERK, order.id());
    assertEquals(OrderState.ON_HOLD, still.state());
    assertEquals(Optional.of("address: no house number"), still.reason());
    assertThrows(ConflictException.class, () -> orders().resume(CLERK, order.id()));

    OrderHold open =
        orders().holds(READER, order.id()).stream()
            .filter(OrderHold::open)
            .findFirst()
            .orElseThrow();
    assertEquals("STAFF bia", open.placedBy());
    OrderView free = orders().release(CLERK, order.id(), open.id(), "number 7");
    assertEquals(OrderState.CONFIRMED, free.state());
    assertEquals(
        OrderState.CONFIRMED, orders().release(CLERK, order.id(), open.id(), "again").state());
    assertEquals(2, orders().holds(READER, order.id()).size());
    shop.send(order.id());
  }

  @Test
  void aHoldEndsByItselfAtItsMoment() {
    OrderView order = bought("CUP", 1);
    orders()
        .hold(
            CLERK,
            order.id(),
            PlaceHold.until(
                shop.test.clock().now().plus(Duration.ofHours(5)), "stock", "inventory count"));
    shop.test.pass(Duration.ofHours(4));
    assertEquals(OrderState.ON_HOLD, shop.order(order.id()).state());
    shop.test.pass(Duration.ofHours(2));
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(
        Optional.of("SYSTEM hold-release"), orders().holds(READER, order.id()).get(0).releasedBy());
  }

  @Test
  void aReasonThatTheStoreDoesNotHaveOrAnOrderThatEndedIsNotHeld() {
    OrderView order = bought("CUP", 1);
    InvalidRequestException unknown =
        assertThrows(
            InvalidRequestException.class,
            () -> orders().hold(CLERK, order.id(), PlaceHold.of("adress", "")));
    assertTrue(String.valueOf(unknown.getMessage()).contains("address"), unknown.getMessage());
    orders().hold(CLERK, order.id(), PlaceHold.of("fraud", ""));
    orders().cancel(STAFF, order.id(), "it was fraud");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
    assertFalse(orders().holds(READER, order.id()).get(0).open());
    assertThrows(
        ConflictException.class, () -> orders().hold(CLERK, order.id(), PlaceHold.of("fraud", "")));
  }

  @Test
  void notesTagsAndAssignmentsStayBesideTheOrder() {
    OrderView order = bought("CUP", 1);
    OrderNote first = desk().note(CLERK, order.id(), "calls every day", true);
    desk().note(CLERK, order.id(), "wants a gift box", false);
    assertEquals(
        List.of("calls every day", "wants a gift box"),
        desk().notes(READER, order.id()).stream().map(OrderNote::text).toList());
    desk().pin(CLERK, order.id(), first.id(), false);
    assertEquals(
        List.of("wants a gift box", "calls every day"),
        desk().notes(READER, order.id()).stream().map(OrderNote::text).toList());
    assertThrows(
        InvalidRequestException.class,
        () -> desk().note(CLERK, order.id(), "pays with 4111 1111 1111 1111", false));
    assertThrows(AccessDeniedException.class, () -> desk().note(READER, order.id(), "x", false));
    assertThrows(AccessDeniedException.class, () -> desk().notes(guest(), order.id()));

    assertEquals(
        Set.of("gift", "vip"), desk().tag(CLERK, order.id(), Set.of("VIP", "gift"), Set.of()));
    assertEquals(Set.of("vip"), desk().tag(CLERK, order.id(), Set.of("vip"), Set.of("gift")));
    desk().assign(CLERK, order.id(), Optional.of("rui"));
    FoundOrder found =
        desk()
            .search(READER, OrderSearch.parse("assignee:rui tag:vip note:yes"), Optional.empty(), 9)
            .orders()
            .get(0);
    assertEquals(order.id(), found.order().id());
    assertEquals(2, found.notes());
    desk().assign(CLERK, order.id(), Optional.empty());
    assertEquals(Set.of(), found("assignee:rui"));
  }

  @Test
  void theTimeLineTellsAllThatHappenedToThoseWhoMaySeeIt() {
    OrderView order = bought("CUP", 2);
    orders().hold(STAFF, order.id(), PlaceHold.of("address", "no number"));
    orders().releaseAll(STAFF, order.id(), Optional.of("address"), "number 7");
    desk().note(STAFF, order.id(), "the buyer is glad", false);
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(8));
    List<TimelineEntry> all = orders().timeline(STAFF, order.id());
    assertEquals(
        Set.of(
            "command",
            "hold",
            "note",
            "notification",
            "payment",
            "screening",
            "shipment",
            "state",
            "tracking"),
        all.stream().map(TimelineEntry::kind).collect(Collectors.toCollection(HashSet::new)));
    for (int i = 1; i < all.size(); i++) {
      assertFalse(all.get(i).at().isBefore(all.get(i - 1).at()));
    }
    assertTrue(
        all.stream()
            .anyMatch(e -> e.kind().equals("note") && e.what().equals("the buyer is glad")));
    assertTrue(
        all.stream()
            .anyMatch(
                e ->
                    e.kind().equals("payment")
                        && e.what().startsWith("capture")
                        && e.what().endsWith("done")));
    assertEquals(
        Set.of("command", "hold", "note", "state"),
        orders().timeline(READER, order.id()).stream()
            .map(TimelineEntry::kind)
            .collect(Collectors.toSet()));
    assertThrows(AccessDeniedException.class, () -> orders().timeline(guest(), order.id()));
  }

  @Test
  void anActionOnManyOrdersTellsWhatCameOfEach() {
    OrderView open = marked("many", "CUP", 1);
    OrderView ended = marked("many", "CUP", 1);
    orders().cancel(STAFF, ended.id(), "changed my mind");
    shop.test.settle();
    UUID unknown = UUID.randomUUID();
    BulkRequest request =
        BulkRequest.of(
            BulkAction.hold(PlaceHold.of("stock", "counting")),
            List.of(open.id(), ended.id(), unknown, open.id()));
    BulkJob begun = desk().bulk(CLERK.once("monday"), request);
    assertEquals(begun.id(), desk().bulk(CLERK.once("monday"), request).id());
    shop.test.settle();
    BulkJob job = desk().bulkJob(READER, begun.id());
    assertEquals(
        List.of(3, 1, 1, 1, 0),
        List.of(job.total(), job.done(), job.conflicts(), job.refused(), job.open()));
    assertTrue(job.finishedAt().isPresent());
    assertEquals(OrderState.ON_HOLD, shop.order(open.id()).state());
    List<BulkResult> results = desk().bulkResults(READER, begun.id(), Optional.empty(), 10);
    assertEquals(
        List.of(BulkResult.State.DONE, BulkResult.State.CONFLICT, BulkResult.State.REFUSED),
        results.stream().map(BulkResult::state).toList());
    assertEquals(Optional.of("BAL-ORD002"), results.get(1).code());
    assertTrue(
        orders().timeline(READER, open.id()).stream()
            .anyMatch(e -> e.what().equals("order.hold") && e.actor().equals("STAFF bia")));
    desk()
        .bulk(
            CLERK,
            BulkRequest.of(BulkAction.release(Optional.empty(), "counted"), List.of(open.id())));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(open.id()).state());
  }

  @Test
  void anActionOnASearchTakesAllThatItFindsAndNoMoreThanAllowed() {
    for (int i = 0; i < 3; i++) {
      marked("sweep", "CUP", 1);
    }
    BulkJob tagged =
        desk()
            .bulk(
                CLERK,
                BulkRequest.matching(
                    BulkAction.tag(Set.of("seen"), Set.of("sweep")),
                    OrderSearch.parse("tag:sweep")));
    desk()
        .bulk(
            CLERK,
            BulkRequest.matching(BulkAction.note("looked at"), OrderSearch.parse("tag:sweep")));
    desk()
        .bulk(
            CLERK,
            BulkRequest.matching(
                BulkAction.assign(Optional.of("rui")), OrderSearch.parse("tag:sweep")));
    shop.test.settle();
    assertEquals(3, desk().bulkJob(READER, tagged.id()).done());
    assertEquals(3, found("tag:seen note:yes assignee:rui").size());
    assertEquals(0, found("tag:sweep").size());
    assertThrows(
        AccessDeniedException.class,
        () ->
            desk().bulk(CLERK, BulkRequest.matching(BulkAction.cancel("all"), OrderSearch.all())));
    for (int i = 0; i < 4; i++) {
      marked("sweep", "CUP", 1);
    }
    for (int i = 0; i < 3; i++) {
      marked("sweep", "CUP", 1);
    }
    assertThrows(
        InvalidRequestException.class,
        () ->
            desk()
                .bulk(
                    STAFF,
                    BulkRequest.matching(
                        BulkAction.cancel("all"), OrderSearch.parse("tag:sweep"))));
    assertTrue(
        desk().search(STAFF, OrderSearch.parse("tag:sweep"), Optional.empty(), 10).orders().stream()
            .allMatch(f -> f.order().state() == OrderState.CONFIRMED));
  }

  @Test
  void whoeverReleasesTheLastHoldLetsTheOrderGoOn() throws Exception {
    for (int round = 0; round < 5; round++) {
      OrderView order = bought("CUP", 1);
      orders().hold(CLERK, order.id(), PlaceHold.of("fraud", ""));
      orders().hold(CLERK, order.id(), PlaceHold.of("address", ""));
      List<Callable<OrderView>> releases =
          orders().holds(READER, order.id()).stream()
              .<Callable<OrderView>>map(
                  hold -> () -> orders().release(CLERK, order.id(), hold.id(), "fine"))
              .toList();
      ExecutorService both = Executors.newFixedThreadPool(2);
      try {
        for (Future<OrderView> released : both.invokeAll(releases)) {
          released.get();
        }
      } finally {
        both.shutdown();
      }
      assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    }
  }

  @Test
  void anOrderThatNeedsAttentionStaysHeldAndRemembersWhereItWas() {
    OrderView order = bought("CUP", 1);
    orders().hold(CLERK, order.id(), PlaceHold.of("fraud", "look at it"));
    shop.store
        .get(UnitOfWork.class)
        .run(session -> orders().needsAttention(session, order.id(), "the ERP is away"));
    assertEquals(OrderState.NEEDS_ATTENTION, shop.order(order.id()).state());
    assertEquals(OrderState.ON_HOLD, orders().retry(CLERK, order.id()).state());
    assertEquals(
        OrderState.CONFIRMED,
        orders().releaseAll(CLERK, order.id(), Optional.empty(), "clean").state());
  }

  @Test
  void aCrashBetweenAnActionAndItsResultRepeatsNothing() {
    OrderView order = bought("CUP", 1);
    BulkJob job =
        desk().bulk(CLERK, BulkRequest.of(BulkAction.note("told once"), List.of(order.id())));
    shop.test.settle();
    // As after a crash: the command was committed, its result was not.
    shop.store
        .get(UnitOfWork.class)
        .run(
            session -> {
              session.update(
                  "update balcao_order_bulk_item set state = 'OPEN' where bulk_id = ?", job.id());
              shop.store
                  .tasks()
                  .wake(session, "order-bulk", job.id().toString(), shop.test.clock().now());
            });
    assertEquals(1, desk().bulkJob(READER, job.id()).open());
    shop.test.settle();
    assertEquals(1, desk().bulkJob(READER, job.id()).done());
    assertEquals(1, desk().notes(READER, order.id()).size());
  }
}
