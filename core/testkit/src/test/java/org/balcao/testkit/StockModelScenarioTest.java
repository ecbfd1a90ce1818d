package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balcao.backoffice.inventory.AdjustStock;
import org.balcao.backoffice.inventory.Allocation;
import org.balcao.backoffice.inventory.Demand;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.spi.Address;

/** Whatever is done to the stock of a SKU, the database agrees with a model of thirty lines. */
class StockModelScenarioTest {
  private static final List<String> LOCATIONS = List.of("near", "far");
  private static final AtomicInteger SKUS = new AtomicInteger();
  private static TestStore store;
  private static Inventory inventory;
  private static UnitOfWork unit;

  @BeforeContainer
  static void open() {
    store = TestStore.start(setup -> setup);
    inventory = store.store().inventory();
    unit = store.store().get(UnitOfWork.class);
    LOCATIONS.forEach(
        code ->
            inventory.saveLocation(
                TestStore.STAFF,
                new StockLocation(
                    code,
                    code,
                    Address.of("Depot", "Rua 1", "Recife", "PE", null, "BR"),
                    LOCATIONS.indexOf(code))));
  }

  @AfterContainer
  static void close() {
    store.close();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void theDatabaseAgreesWithTheModel(@ForAll("steps") List<Step> steps) {
    Model model = new Model("sku-" + SKUS.incrementAndGet());
    for (Step step : steps) {
      take(model, step);
      model.compare();
    }
    store.booksAreRight();
  }

  enum Kind {
    RECEIVE,
    LOSE,
    RESERVE,
    WAIT,
    RELEASE,
    SHIP,
    RESTOCK
  }

  record Step(Kind kind, int quantity, int at, int who) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 99))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  private static void take(Model model, Step step) {
    switch (step.kind()) {
      case RECEIVE -> model.receive(step.at(), step.quantity());
      case LOSE -> model.lose(step.at(), step.quantity());
      case RESERVE -> model.reserve(step.quantity(), false);
      case WAIT -> model.reserve(step.quantity(), true);
      case RELEASE -> model.any(step.who(), model::release);
      case SHIP -> model.any(step.who(), line -> model.ship(line, step.at(), step.quantity()));
      case RESTOCK -> model.any(step.who(), line -> model.restock(line, step.at()));
    }
  }

  /** A reservation of one line. */
  private static final class Line {
    private final String reference;
    private final int[] kept = new int[2];
    private final int[] shipped = new int[2];
    private int back;
    private int waiting;

    private Line(String reference) {
      this.reference = reference;
    }
  }

  /** What should be. Does each step to the real stock, too. */
  private static final class Model {
    private final String sku;
    private final int[] onHand = new int[2];
    private final int[] reserved = new int[2];
    private final List<Line> lines = new ArrayList<>();

    private Model(String sku) {
      this.sku = sku;
    }

    void receive(int at, int quantity) {
      inventory.receive(
          TestStore.STAFF,
          new ReceiveStock(
              LOCATIONS.get(at), List.of(new ReceiveStock.Line(sku, quantity)), "model"));
      onHand[at] += quantity;
      serve();
    }

    void lose(int at, int quantity) {
      AdjustStock loss = new AdjustStock(LOCATIONS.get(at), sku, -quantity, "lost");
      if (onHand[at] - reserved[at] >= quantity) {
        inventory.adjust(TestStore.STAFF, loss);
        onHand[at] -= quantity;
      } else {
        assertThrows(
            InsufficientStockException.class, () -> inventory.adjust(TestStore.STAFF, loss));
      }
    }

    void reserve(int quantity, boolean mayWait) {
      // Those who come at one moment are served in the order of their references.
      Line line = new Line(String.format("%s-%03d", sku, lines.size()));
      List<Demand> demands = List.of(new Demand("1", sku, quantity, mayWait));
      int free = onHand[0] + onHand[1] - reserved[0] - reserved[1];
      if (free < quantity && !mayWait) {
        assertThrows(
            InsufficientStockException.class,
            () -> unit.run(s -> inventory.reserve(s, line.reference, demands, null)));
        return;
      }
      unit.run(s -> inventory.reserve(s, line.reference, demands, null));
      line.waiting = quantity;
      lines.add(line);
      serve();
    }

    void release(Line line) {
      unit.run(s -> inventory.release(s, line.reference));
      for (int at = 0; at < 2; at++) {
        reserved[at] -= line.kept[at];
        line.kept[at] = 0;
      }
      line.waiting = 0;
      serve();
    }

    void ship(Line line, int at, int quantity) {
      List<ShippedQuantity> goods = List.of(new ShippedQuantity("1", LOCATIONS.get(at), quantity));
      if (line.kept[at] >= quantity) {
        unit.run(s -> inventory.ship(s, line.reference, goods));
        onHand[at] -= quantity;
        reserved[at] -= quantity;
        line.kept[at] -= quantity;
        line.shipped[at] += quantity;
      } else if (line.kept[at] > 0) {
        assertThrows(
            InsufficientStockException.class,
            () -> unit.run(s -> inventory.ship(s, line.reference, goods)));
      }
    }

    void restock(Line line, int at) {
      if (line.shipped[0] + line.shipped[1] > line.back) {
        unit.run(
            s ->
                inventory.restock(
                    s, line.reference, List.of(new ShippedQuantity("1", LOCATIONS.get(at), 1))));
        line.back++;
        onHand[at]++;
        serve();
      }
    }

    void any(int who, Consumer<Line> step) {
      if (!lines.isEmpty()) {
        step.accept(lines.get(who % lines.size()));
      }
    }

    private void serve() {
      for (Line line : lines) {
        for (int at = 0; at < 2; at++) {
          int given = Math.min(line.waiting, onHand[at] - reserved[at]);
          line.waiting -= given;
          line.kept[at] += given;
          reserved[at] += given;
        }
      }
    }

    void compare() {
      List<StockLevel> levels = inventory.levels(TestStore.STAFF, List.of(sku));
      for (int at = 0; at < 2; at++) {
        String location = LOCATIONS.get(at);
        StockLevel expected = new StockLevel(sku, location, onHand[at], reserved[at]);
        StockLevel found =
            levels.stream()
                .filter(level -> level.location().equals(location))
                .findFirst()
                .orElse(new StockLevel(sku, location, 0, 0));
        assertEquals(expected, found);
      }
      for (Line line : lines) {
        List<Allocation> expected = new ArrayList<>();
        for (int at = 1; at >= 0; at--) {
          if (line.kept[at] > 0 || line.shipped[at] > 0) {
            expected.add(
                new Allocation("1", sku, LOCATIONS.get(at), line.kept[at], line.shipped[at], 0));
          }
        }
        if (line.waiting > 0) {
          expected.add(new Allocation("1", sku, null, 0, 0, line.waiting));
        }
        assertEquals(expected, unit.call(s -> inventory.allocations(s, line.reference)));
      }
    }
  }
}
