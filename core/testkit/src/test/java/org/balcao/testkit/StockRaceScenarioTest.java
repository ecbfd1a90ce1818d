package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.balcao.backoffice.inventory.Demand;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once want the same goods. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StockRaceScenarioTest {
  private static final int THREADS = 32;

  private final TestDatabase database;
  private TestStore store;
  private Inventory inventory;
  private UnitOfWork unit;

  StockRaceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store = TestStore.start(new DrivenClock(TestStore.START, ZoneOffset.UTC), database::fresh);
    inventory = store.store().inventory();
    unit = store.store().get(UnitOfWork.class);
    location("near", 1);
    location("far", 2);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aThousandBuyersOfAHundredUnitsGetExactlyAHundred() throws Exception {
    receive("near", "hot", 60);
    receive("far", "hot", 40);
    Map<String, Integer> outcomes =
        atOnce(1000, buyer -> reserve("buyer-" + buyer, new Demand("1", "hot", 1, false)));
    assertEquals(
        Map.of("done", 100, InsufficientStockException.class.getSimpleName(), 900), outcomes);
    assertEquals(
        List.of(new StockLevel("hot", "far", 40, 40), new StockLevel("hot", "near", 60, 60)),
        inventory.levels(TestStore.STAFF, List.of("hot")));
    store.booksAreRight();
  }

  @Test
  void cartsThatWantTheSameGoodsInOppositeOrderDoNotFailOverEachOther() throws Exception {
    receive("near", "left", 500);
    receive("near", "right", 500);
    Map<String, Integer> outcomes =
        atOnce(
            1000,
            buyer -> {
              String first = buyer % 2 == 0 ? "left" : "right";
              String second = buyer % 2 == 0 ? "right" : "left";
              reserve(
                  "buyer-" + buyer,
                  new Demand("1", first, 1, false),
                  new Demand("2", second, 1, buyer % 3 == 0));
            });
    int refused =
        outcomes.computeIfAbsent(InsufficientStockException.class.getSimpleName(), name -> 0);
    int done = outcomes.computeIfAbsent("done", name -> 0);
    // All the others are neither done nor told that there is not enough.
    assertEquals(1000, refused + done);
    store.booksAreRight();
  }

  @Test
  void goodsThatArriveWhileOthersBeginToWaitAreOverlookedByNobody() throws Exception {
    Map<String, Integer> outcomes =
        atOnce(
            600,
            turn -> {
              if (turn % 2 == 0) {
                reserve("buyer-" + turn, new Demand("1", "scarce", 2, true));
              } else {
                receive(turn % 4 == 1 ? "near" : "far", "scarce", 2);
              }
            });
    assertEquals(Map.of("done", 600), outcomes);
    assertEquals(
        600,
        inventory.levels(TestStore.STAFF, List.of("scarce")).stream()
            .mapToInt(StockLevel::reserved)
            .sum());
    store.booksAreRight();
  }

  @Test
  void goodsThatSeveralGiveFreeAtOnceAreFreeOnce() throws Exception {
    receive("near", "kept", 50);
    for (int i = 0; i < 50; i++) {
      reserve("buyer-" + i, new Demand("1", "kept", 1, false));
    }
    Map<String, Integer> outcomes =
        atOnce(400, turn -> unit.run(session -> inventory.release(session, "buyer-" + turn % 40)));
    assertEquals(Map.of("done", 400), outcomes);
    assertEquals(
        List.of(new StockLevel("kept", "near", 50, 10)),
        inventory.levels(TestStore.STAFF, List.of("kept")));
    store.booksAreRight();
  }

  @Test
  void goodsKeptForSomebodyWhoDoesNotConfirmAreFreeAgainInTime() {
    receive("near", "kept", 10);
    unit.run(
        session -> {
          inventory.reserve(
              session,
              "slow",
              List.of(new Demand("1", "kept", 4, false)),
              store.clock().now().plus(Duration.ofMinutes(30)));
          inventory.reserve(
              session,
              "quick",
              List.of(new Demand("1", "kept", 5, false)),
              store.clock().now().plus(Duration.ofMinutes(30)));
          inventory.confirm(session, "quick");
        });
    store.pass(Duration.ofMinutes(29));
    assertEquals(1, inventory.available(TestStore.STAFF, List.of("kept")).get("kept"));
    store.pass(Duration.ofMinutes(1));
    assertEquals(5, inventory.available(TestStore.STAFF, List.of("kept")).get("kept"));
    store.booksAreRight();
  }

  private void location(String code, int priority) {
    inventory.saveLocation(
        TestStore.STAFF,
        new StockLocation(
            code, code, Address.of("Depot", "Rua 1", "Recife", "PE", null, "BR"), priority));
  }

  private void receive(String location, String sku, int quantity) {
    inventory.receive(
        TestStore.STAFF,
        new ReceiveStock(location, List.of(new ReceiveStock.Line(sku, quantity)), "test"));
  }

  private void reserve(String reference, Demand... demands) {
    unit.run(session -> inventory.reserve(session, reference, List.of(demands), null));
  }

  /** Does something so many times in {@link #THREADS} threads; counts what came of it. */
  private static Map<String, Integer> atOnce(int times, IntConsumer work)
      throws InterruptedException, ExecutionException {
    Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      IntStream.range(0, THREADS)
          .forEach(thread -> running.add(pool.submit(() -> drain(times, next, work, outcomes))));
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
    return outcomes;
  }

  private static void drain(
      int times, AtomicInteger next, IntConsumer work, Map<String, Integer> outcomes) {
    for (int turn = next.getAndIncrement(); turn < times; turn = next.getAndIncrement()) {
      try {
        work.accept(turn);
        outcomes.merge("done", 1, Integer::sum);
      } catch (RuntimeException e) {
        outcomes.merge(e.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
  }
}
