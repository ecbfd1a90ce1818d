package org.balcao.examples.quickstart.retail;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.examples.quickstart.report.Progress;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.StoreSettings;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;

/**
 * Sells what the file says was sold. The file is read twice, and never held: once to know what
 * there is to sell, and once to sell it.
 */
public final class RetailReplay {
  private static final int BATCH = 100;
  private static final Instant OPENING = Instant.parse("2010-12-01T00:00:00Z");

  private final RetailDesk desk;
  private final Progress progress;
  private final Invoices invoices;
  private final Cancellations cancellations = new Cancellations();
  private final List<RetailOrder> batch = new ArrayList<>();
  private long waiting;

  private RetailReplay(RetailDesk desk, Invoices invoices, Progress progress) {
    this.desk = desk;
    this.invoices = invoices;
    this.progress = progress;
  }

  /**
   * Runs the whole replay.
   *
   * @param source the file
   * @param folder for what the store writes
   * @param database which database, if another than one in memory
   */
  public static Report run(Path source, Path folder, UnaryOperator<BalcaoBuilder> database) {
    RetailFile file = new RetailFile(source);
    System.err.println("Online Retail: reading " + source + " to know what there is to sell");
    Survey survey = Survey.of(file);
    DrivenClock clock = new DrivenClock(OPENING, ZoneOffset.UTC);
    UnaryOperator<BalcaoBuilder> settings =
        StoreSettings.of(RetailReplay.class, "store.properties");
    try (Balcao store =
        database
            .apply(settings.apply(Balcao.builder()).inMemory().folder(folder))
            .plugin(PluginKind.CARRIER, Counter.NAME, new Counter())
            .clock(clock)
            .withoutWorkers()
            .start()) {
      if (!store.orders().counts(RetailDesk.IMPORT).isEmpty()) {
        throw new IllegalArgumentException("the database holds orders; this needs an empty one");
      }
      new RetailOpening(store).open(survey.articles());
      Cancellations cancellations;
      try (Crew crew = new Crew();
          Progress progress = Progress.onStandardError("Online Retail", survey.lines())) {
        RetailReplay replay =
            new RetailReplay(new RetailDesk(store, clock, crew), new Invoices(survey), progress);
        file.read(replay::line);
        replay.sell();
        cancellations = replay.cancellations;
      }
      return new RetailReport(store, survey, cancellations).write();
    }
  }

  private void line(Optional<RetailLine> read) {
    waiting++;
    if (read.isEmpty() || Refusal.of(read.get()).isPresent()) {
      return;
    }
    RetailLine line = read.get();
    if (line.cancels()) {
      cancellations.cancelled(line);
      return;
    }
    cancellations.sold(line);
    invoices.add(line).ifPresent(batch::add);
    if (batch.size() >= BATCH) {
      sell();
    }
  }

  private void sell() {
    if (!batch.isEmpty()) {
      String last = batch.get(batch.size() - 1).at().toString().substring(0, 10);
      desk.sell(batch);
      batch.clear();
      progress.advance(waiting, last);
      waiting = 0;
    }
  }
}
