package org.balcao.testkit.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.balcao.kernel.feed.FeedConsumer;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Feed;
import org.balcao.spi.notification.Notifier;

/** A consumer whose reaction a test says, of a feed that only a test's notifier has. */
@ApplicationScoped
@Typed({FeedConsumer.class, ScriptedFeed.class})
public class ScriptedFeed implements FeedConsumer<Notifier, String> {
  static final String NAME = "kernel-test-feed";

  private volatile BiConsumer<Session, String> reaction = (session, item) -> {};

  /** A notifier with news. */
  interface News extends Notifier {
    Feed<String> news();
  }

  public void script(BiConsumer<Session, String> script) {
    this.reaction = script;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public PluginKind<Notifier> kind() {
    return PluginKind.NOTIFIER;
  }

  @Override
  public Optional<Feed<String>> feed(Notifier plugin) {
    return plugin instanceof News newspaper ? Optional.of(newspaper.news()) : Optional.empty();
  }

  @Override
  public String key(String item) {
    return item;
  }

  @Override
  public void take(Session session, String plugin, String item) {
    reaction.accept(session, item);
  }
}
