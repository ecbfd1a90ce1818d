package org.balcao.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcao.kernel.BalcaoException;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.time.StoreClock;

/** The gate over a table of command keys. */
@ApplicationScoped
@Typed(Commands.class)
final class GatedCommands implements Commands {
  private final UnitOfWork unit;
  private final AuditTrail audit;
  private final Json json;
  private final StoreClock clock;

  @Inject
  GatedCommands(UnitOfWork unit, AuditTrail audit, Json json, StoreClock clock) {
    this.unit = unit;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public <T> T run(Actor actor, Command command, Class<T> answer, Function<Session, T> work) {
    require(actor, command.name(), command.access());
    CardNumbers.refuse(json.write(command.request()));
    return actor.commandKey().isEmpty()
        ? once(actor, command, answer, work)
        : attempt(actor, command, answer, () -> once(actor, command, answer, work));
  }

  private <T> T once(Actor actor, Command command, Class<T> answer, Function<Session, T> work) {
    return unit.call(
        session -> {
          Optional<Keyed> keyed = actor.commandKey().map(key -> keyed(actor, command, key));
          if (keyed.isPresent()) {
            Optional<T> earlier = keyed.get().earlier(session, answer);
            if (earlier.isPresent()) {
              return earlier.get();
            }
          }
          T result = work.apply(session);
          audit.record(session, actor.kind().name(), actor.id(), command.name(), command.subject());
          keyed.ifPresent(k -> k.remember(session, result));
          return result;
        });
  }

  @Override
  public <T> T attempt(Actor actor, Command command, Class<T> answer, Supplier<T> attempt) {
    require(actor, command.name(), command.access());
    Optional<T> before = earlier(actor, command, answer);
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return attempt.get();
    } catch (DatabaseException e) {
      // Inside a unit nothing can be asked any more, and it may be run again as a whole.
      throw e;
    } catch (BalcaoException e) {
      // What stands in the way may be the work of the same command, sent twice at once.
      return earlier(actor, command, answer).orElseThrow(() -> e);
    }
  }

  private <T> Optional<T> earlier(Actor actor, Command command, Class<T> answer) {
    return actor
        .commandKey()
        .flatMap(key -> unit.call(session -> keyed(actor, command, key).earlier(session, answer)));
  }

  @Override
  public <T> T ask(Actor actor, String query, Access access, Function<Session, T> work) {
    require(actor, query, access);
    return unit.call(work);
  }

  @Override
  public void require(Actor actor, String command, Access access) {
    Objects.requireNonNull(actor, "an actor is needed for every command and query");
    if (!access.admits(actor)) {
      throw new AccessDeniedException(actor, command, access.permission());
    }
  }

  private Keyed keyed(Actor actor, Command command, String key) {
    String owner = actor.kind() + ":" + actor.id();
    return new Keyed(owner, command.name(), key, Fingerprint.of(command.request(), json));
  }

  private final class Keyed {
    private final String owner;
    private final String command;
    private final String key;
    private final String requestHash;

    private Keyed(String owner, String command, String key, String requestHash) {
      this.owner = owner;
      this.command = command;
      this.key = key;
      this.requestHash = requestHash;
    }

    private <T> Optional<T> earlier(Session session, Class<T> answer) {
      record Earlier(String hash, String answer) {}
      Optional<Earlier> earlier =
          session.first(
              row -> new Earlier(row.text("request_hash"), row.text("answer")),
              "select request_hash, answer from balcao_command where actor = ? and command = ? and"
                  + " command_key = ?",
              owner,
              command,
              key);
      if (earlier.isPresent() && !earlier.get().hash().equals(requestHash)) {
        throw new CommandConflictException(command);
      }
      return earlier.map(e -> json.read(e.answer(), answer));
    }

    // Two at once: the second insert breaks the primary key, its unit is rolled back and run again,
    // and finds the first one's answer.
    private void remember(Session session, Object result) {
      session.update(
          "insert into balcao_command (actor, command, command_key, request_hash, answer, done_at)"
              + " values (?, ?, ?, ?, ?, ?)",
          owner,
          command,
          key,
          requestHash,
          json.write(result),
          clock.now());
    }
  }
}
