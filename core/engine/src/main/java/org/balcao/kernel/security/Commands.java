package org.balcao.kernel.security;

import java.util.function.Function;
import java.util.function.Supplier;
import org.balcao.kernel.persistence.Session;

/**
 * The gate that every command and query of every facade passes: permission, idempotency, audit, one
 * unit of work. Thread-safe.
 */
public interface Commands {

  /**
   * Runs a command in one unit of work, with its entry in the audit trail.
   *
   * <p>With a command key on the actor, a repeat of the same request gives the answer of the first
   * run and does nothing. A command that fails leaves its key free.
   *
   * @param answer the type of the answer, which JSON Binding must be able to write and read
   * @throws AccessDeniedException if the actor may not
   * @throws CommandConflictException if the key was used for another request
   */
  <T> T run(Actor actor, Command command, Class<T> answer, Function<Session, T> work);

  /**
   * Attempts a command that has to prepare something before its unit of work, such as asking a
   * carrier. With a command key, an answer that was given before is given again without any
   * attempt; and an attempt that fails because another one with the same key won meanwhile gives
   * the winner's.
   *
   * @param attempt prepares, and then calls {@link #run} with the same command
   * @throws CommandConflictException if the key was used for another request
   */
  <T> T attempt(Actor actor, Command command, Class<T> answer, Supplier<T> attempt);

  /**
   * Runs a query in one unit of work.
   *
   * @param query {@code <feature>.<action>}, for the refusal
   * @throws AccessDeniedException if the actor may not
   */
  <T> T ask(Actor actor, String query, Access access, Function<Session, T> work);

  /** Refuses an actor that may not, before any work that needs no unit is done. */
  void require(Actor actor, String command, Access access);
}
