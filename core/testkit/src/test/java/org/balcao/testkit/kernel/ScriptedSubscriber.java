package org.balcao.testkit.kernel;

import java.util.Set;
import java.util.function.BiConsumer;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;

/** A subscriber whose reaction a test says. Nobody but a test publishes what it wants. */
public abstract class ScriptedSubscriber implements EventSubscriber {
  private volatile BiConsumer<Session, StoredEvent> reaction = (session, event) -> {};

  /** What the tests publish. */
  public record Happened(String aggregate, int number) implements DomainEvent {}

  public void script(BiConsumer<Session, StoredEvent> script) {
    this.reaction = script;
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(Happened.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    reaction.accept(session, event);
  }
}
