package org.balcao.plugin.fraud.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Buyer;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.Origin;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.balcao.spi.fraud.ScreeningPoint;

/** Orders of a store in which frauds come minutes after sign-up, from devices of many names. */
final class Cases {
  static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

  private Cases() {}

  static FraudCase good(Random random, int number) {
    return make(random, number, 10_000 + random.nextInt(5_000_000), random.nextInt(2), "Ana Lima");
  }

  static FraudCase fraud(Random random, int number) {
    return make(random, number, 5 + random.nextInt(600), 3 + random.nextInt(6), null);
  }

  private static FraudCase make(
      Random random,
      int number,
      long accountAge,
      int past,
      @org.jspecify.annotations.Nullable String name) {
    Instant placed = START.plusSeconds(number * 1_800L);
    Money total = Money.of((20 + random.nextInt(400)) + ".00", "BRL");
    List<PastOrder> history = new ArrayList<>();
    for (int i = 0; i < past; i++) {
      history.add(
          new PastOrder(
              "P-" + number + "-" + i,
              placed.minus(Duration.ofMinutes(name == null ? 10L + i : 60L * 24 * (20 + i))),
              total,
              name == null ? "Name " + i : name,
              name == null ? State.OPEN : State.GOOD,
              List.of(name == null ? Shared.DEVICE : Shared.CUSTOMER)));
    }
    Address address = address();
    return new FraudCase(
        ScreeningPoint.PRE_AUTHORIZATION,
        "B-" + number,
        placed,
        total,
        new Buyer(
            Optional.of("c" + number),
            name == null ? "Somebody " + number : name,
            "person" + number + "@example.org",
            Optional.of("+551130000000"),
            Optional.empty(),
            Optional.of(placed.minusSeconds(accountAge))),
        address,
        address,
        List.of(new Item("SKU-1", "Caneca", 1 + random.nextInt(3), total)),
        "card",
        Optional.of("instrument-" + number),
        new Origin(Optional.of("192.0.2.1"), Optional.of("d" + number), Optional.of("web")),
        history);
  }

  private static Address address() {
    return Address.of("Ana Lima", "Rua A 1", "Recife", "PE", "50000-000", "BR");
  }

  /** A model of such orders; the label has noise, as labels have. */
  static ModelCard train(Path folder, Path model) {
    Random random = new Random(4);
    Path file = folder.resolve("store-orders.csv");
    List<String> header = new ArrayList<>(OrderColumns.header());
    header.add("fraud");
    try (CsvWriter csv = CsvWriter.builder().build(Files.newOutputStream(file))) {
      csv.writeRecord(header);
      for (int i = 0; i < 1_500; i++) {
        boolean fraud = random.nextInt(12) == 0;
        List<String> row =
            new ArrayList<>(OrderColumns.row(fraud ? fraud(random, i) : good(random, i)));
        row.add(fraud != (random.nextInt(100) == 0) ? "1" : "0");
        csv.writeRecord(row);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new FraudModels()
        .train(
            OrderFile.of(file).labelled("fraud", "1"),
            TrainingOptions.defaults().withTrees(30),
            model);
  }
}
