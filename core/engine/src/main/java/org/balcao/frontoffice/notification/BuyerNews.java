package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;

/** Hears of what buyers want to know, and plans a message about each piece of news. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class BuyerNews implements EventSubscriber {
  static final String NAME = "notification";

  private final Letters letters;
  private final NotificationStore store;
  private final EmailChannel channel;

  @Inject
  BuyerNews(Letters letters, NotificationStore store, EmailChannel channel) {
    this.letters = letters;
    this.store = store;
    this.channel = channel;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Letters.NEWS;
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    letters
        .about(session, event.event())
        .filter(letter -> store.copies(session, event.sequence(), letter.template()) == 0)
        .ifPresent(letter -> plan(session, event, letter));
  }

  private void plan(Session session, StoredEvent event, Letter letter) {
    NotificationEntity message = store.make(event.sequence(), letter.template(), letter.to(), 0);
    if (channel.absent()) {
      // Not even written: a store that tells its buyers in another way has no use for the texts.
      store.skip(session, message, EmailChannel.NONE);
    } else if (!EmailChannel.reaches(message.recipient)) {
      store.skip(session, message, "the order has no e-mail address that could be written to");
    } else if (letters.secrets(session, letter.template(), letter.to().about()).isEmpty()) {
      store.skip(session, message, Letters.NO_LINK);
    } else {
      message.write(letters.write(letter));
      store.plan(session, message);
    }
  }
}
