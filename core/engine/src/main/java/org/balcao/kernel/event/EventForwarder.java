package org.balcao.kernel.event;

import java.time.Instant;
import org.balcao.kernel.persistence.Session;

/**
 * Passes events on as they are stored, without knowing their types. A bean. It hears of them as an
 * {@link EventSubscriber} does: each at least once, in order per aggregate, its position and what
 * it writes committed together.
 */
public interface EventForwarder {

  /** A name of its own among subscribers and forwarders, kept for ever. Lower case and hyphens. */
  String name();

  /**
   * Whether it wants events of that type, such as {@code OrderPlaced}. Asked inside units of work.
   */
  boolean wants(String type);

  /** Hears of one event, in a unit of work. A failure is repeated later; others are not delayed. */
  void forward(Session session, Forwarded event);

  /**
   * An event as it is stored.
   *
   * @param sequence unique in the store; grows with every event of an aggregate
   * @param aggregate what it happened to
   * @param type the simple name of its record
   * @param at when it happened
   * @param payload the record as JSON
   */
  record Forwarded(long sequence, String aggregate, String type, Instant at, String payload) {}
}
