package org.balcao.kernel.event;

import java.util.Set;
import org.balcao.kernel.persistence.Session;

/**
 * Hears of events, each at least once, in order per aggregate. A bean. What it writes to the
 * session and its position are committed together, so that an effect on the database happens
 * exactly once; an effect outside is not its business: it plans a task for that.
 */
public interface EventSubscriber {

  /** A name of its own, kept for ever: it carries the position. Lower case and hyphens. */
  String name();

  /** The events that it wants. Constant. */
  Set<Class<? extends DomainEvent>> events();

  /** Hears of one event, in a unit of work. A failure is repeated later; others are not delayed. */
  void receive(Session session, StoredEvent event);
}
