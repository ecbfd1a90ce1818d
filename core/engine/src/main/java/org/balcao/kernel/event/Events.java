package org.balcao.kernel.event;

import java.util.List;
import org.balcao.kernel.persistence.Session;

/** Publishes durable events. Thread-safe. */
public interface Events {

  /**
   * Publishes an event with the running unit of work: it is stored, and its subscribers are woken,
   * if and only if the unit commits.
   */
  void publish(Session session, DomainEvent event);

  /** The events of an aggregate of those types, oldest first. */
  List<StoredEvent> history(
      Session session, String aggregate, List<Class<? extends DomainEvent>> types);
}
