package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Takes a file in, order after order. */
@Dependent
class Importing {
  static final String IMPORT = "order.import";

  private final Commands commands;
  private final OrderTaking taking;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Importing(Commands commands, OrderTaking taking, Ids ids, StoreClock clock) {
    this.commands = commands;
    this.taking = taking;
    this.ids = ids;
    this.clock = clock;
  }

  ImportReport run(Actor asker, OrderImport request, InputStream in, TransferProgress progress) {
    Actor actor = asker.withoutKey();
    commands.require(actor, IMPORT, Access.staff(OrderTransfers.IMPORT));
    try {
      OrderReader reader = OrderReader.of(request.format(), in);
      UUID id = ids.next();
      note(actor, request, id, "began");
      ImportTally tally = new ImportTally(request, progress);
      try {
        return read(actor, request, reader, tally);
      } finally {
        note(actor, request, id, tally.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file cannot be read", e);
    }
  }

  private void note(Actor actor, OrderImport request, UUID id, String what) {
    if (request.dryRun()) {
      return;
    }
    commands.run(
        actor,
        new Command(
            "order.import-file",
            Access.staff(OrderTransfers.IMPORT),
            "import " + id + " from " + request.source() + ": " + what,
            id.toString()),
        Boolean.class,
        session -> Boolean.TRUE);
  }

  private ImportReport read(Actor actor, OrderImport request, OrderReader reader, ImportTally tally)
      throws IOException {
    // Of a dry run only: in earnest, the table knows what was imported before.
    Set<String> seen = new HashSet<>();
    try {
      Optional<RawOrder> raw = reader.next();
      while (raw.isPresent()) {
        take(actor, request, raw.get(), tally, seen);
        if (!tally.goOn()) {
          return tally.report(reader.next().isEmpty());
        }
        raw = reader.next();
      }
      return tally.report(true);
    } catch (UnreadableFileException e) {
      tally.unreadable(e.fault());
      return tally.report(false);
    }
  }

  private void take(
      Actor actor, OrderImport request, RawOrder raw, ImportTally tally, Set<String> seen) {
    Optional<ReadOrder> read = new OrderCheck(request, clock.zone(), clock.now(), raw).order();
    if (read.isEmpty()) {
      tally.refused(raw.faults());
      return;
    }
    OrderTaking.Outcome outcome =
        request.dryRun() && !seen.add(read.get().number())
            ? OrderTaking.Outcome.refused(
                new ImportFault(
                    raw.line(),
                    raw.number(),
                    TransferColumn.NUMBER.word(),
                    "BAL-TRF019",
                    "stands in the file twice",
                    "keep the rows of an order together, and each order once"))
            : taking.take(actor, request, read.get(), raw.texts());
    switch (outcome.kind()) {
      case IMPORTED -> tally.imported();
      case UNCHANGED -> tally.unchanged();
      case REFUSED -> tally.refused(List.of(outcome.fault().orElseThrow()));
    }
  }
}
