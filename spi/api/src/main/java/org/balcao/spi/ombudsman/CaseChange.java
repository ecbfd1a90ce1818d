package org.balcao.spi.ombudsman;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of a case, from the desk. Its {@code toString} shows nothing of the words.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param caseRef the reference that opening was answered with
 * @param caseNumber the {@link SeriousCase#caseNumber}, if the desk carries it
 * @param kind in the kernel's words
 * @param rawKind the desk's own code
 * @param remedy the reference of the remedy that it is about, where it is about one
 * @param text in the desk's words; may be empty
 * @param at when it happened
 */
public record CaseChange(
    String key,
    ProviderRef caseRef,
    Optional<String> caseNumber,
    Kind kind,
    String rawKind,
    Optional<ProviderRef> remedy,
    String text,
    Instant at) {

  /** What happened. */
  public enum Kind {
    /** Somebody has the case in hand. */
    ASSIGNED,
    /** The desk wants to know something of the store. */
    QUESTION,
    /** Who complained said something. */
    STATEMENT,
    /** They took the remedy that was offered. */
    REMEDY_ACCEPTED,
    /** They did not. */
    REMEDY_REFUSED,
    /** The desk decided. */
    DECIDED,
    /** It is closed. */
    CLOSED,
    /** It is open again. */
    REOPENED,
    /** A kind that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }

  @Override
  public String toString() {
    return "CaseChange[" + key + ", " + caseRef + ", " + kind + "]";
  }
}
