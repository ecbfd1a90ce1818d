package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.spi.payment.SettlementLine;

/**
 * Takes a file in two passes: the first reads it to its end and changes nothing, the second takes
 * its lines, some at a time. Of one that was broken off, the next import takes the rest.
 */
@Dependent
class StatementImport {
  private static final int CHUNK = 100;
  private static final int MOST_PROBLEMS = 50;

  private final UnitOfWork unit;
  private final LineTaking taking;

  @Inject
  StatementImport(UnitOfWork unit, LineTaking taking) {
    this.unit = unit;
    this.taking = taking;
  }

  /** A file on the disk, and what it is made of. */
  record Spooled(Path path, String hash) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Spooled spool(InputStream csv) {
    try {
      Path path = Files.createTempFile("balcao-statement", ".csv");
      Digest digest = Digest.begin();
      try (DigestOutputStream out =
          new DigestOutputStream(Files.newOutputStream(path), digest.stream())) {
        csv.transferTo(out);
      }
      return new Spooled(path, digest.hex());
    } catch (IOException e) {
      throw new UncheckedIOException("the statement cannot be read", e);
    }
  }

  /** Refuses a file of which a line cannot be read. */
  static void check(Spooled file) {
    List<String> problems = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file.path())) {
      StatementFile lines = new StatementFile(reader);
      boolean more = true;
      while (more && problems.size() < MOST_PROBLEMS) {
        try {
          more = lines.next().isPresent();
        } catch (IllegalArgumentException e) {
          problems.add(String.valueOf(e.getMessage()));
        }
      }
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      problems.add("the file is not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("the statement cannot be read", e);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-SET001", problems);
    }
  }

  ImportReport take(String gateway, Spooled file) {
    long known = 0;
    long matched = 0;
    long count = 0;
    try (Reader reader = Files.newBufferedReader(file.path())) {
      StatementFile lines = new StatementFile(reader);
      List<SettlementLine> chunk;
      do {
        chunk = chunk(lines);
        List<SettlementLine> some = chunk;
        List<Optional<Taken.State>> states =
            unit.call(
                session ->
                    some.stream()
                        .map(line -> taking.take(session, gateway, line, "file"))
                        .toList());
        count += some.size();
        known += states.stream().filter(Optional::isEmpty).count();
        matched +=
            states.stream().filter(s -> s.filter(Taken.State.MATCHED::equals).isPresent()).count();
      } while (chunk.size() == CHUNK);
    } catch (IOException e) {
      throw new UncheckedIOException("the statement cannot be read", e);
    }
    return new ImportReport(count, known, matched, count - known - matched);
  }

  private static List<SettlementLine> chunk(StatementFile lines) throws IOException {
    List<SettlementLine> chunk = new ArrayList<>();
    Optional<SettlementLine> line = Optional.empty();
    do {
      line = lines.next();
      line.ifPresent(chunk::add);
    } while (line.isPresent() && chunk.size() < CHUNK);
    return chunk;
  }
}
