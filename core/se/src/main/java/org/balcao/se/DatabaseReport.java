package org.balcao.se;

import java.util.List;

/**
 * What is in the database of a store.
 *
 * @param url without what may be a password in it; empty where it is not known
 * @param state in one word
 * @param product name and version; empty where it was not reached
 * @param schema the version of the schema; empty where there is none
 * @param pending migrations that the next start would make
 * @param failed migrations that failed
 * @param newer migrations that a newer version of the store has made
 */
public record DatabaseReport(
    String url,
    State state,
    String product,
    String schema,
    List<String> pending,
    List<String> failed,
    List<String> newer) {

  /** Copies the lists. */
  public DatabaseReport {
    pending = List.copyOf(pending);
    failed = List.copyOf(failed);
    newer = List.copyOf(newer);
  }

  /** How the database is. */
  public enum State {
    /** It holds a store. */
    STORE,
    /** It is there and holds no store. */
    EMPTY,
    /** It is not there; an H2 file that a start would make. */
    ABSENT,
    /** Another process has the H2 file open. */
    IN_USE,
    /** It is gone when the store is closed. */
    MEMORY,
    /** It could not be reached. */
    UNREACHABLE,
    /** It was not looked for, since its keys are wrong. */
    UNKNOWN
  }

  static DatabaseReport of(String url, State state) {
    return new DatabaseReport(url, state, "", "", List.of(), List.of(), List.of());
  }
}
