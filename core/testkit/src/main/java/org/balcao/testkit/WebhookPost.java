package org.balcao.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.balcao.kernel.event.Inbox;
import org.balcao.spi.WebhookReceiver.Webhook;

/**
 * The way of a scripted provider's webhooks to the store, which the test walks: nothing arrives by
 * itself. Late is what is delivered after time has passed. What follows from a webhook is done by
 * {@link TestStore#settle}.
 */
public final class WebhookPost {
  private final Inbox inbox;
  private final String kind;
  private final String name;
  private final Supplier<List<Webhook>> written;
  private int delivered;

  WebhookPost(Inbox inbox, String kind, String name, Supplier<List<Webhook>> written) {
    this.inbox = inbox;
    this.kind = kind;
    this.name = name;
    this.written = written;
  }

  /** How many are on their way. */
  public int waiting() {
    return written.get().size() - delivered;
  }

  /** Delivers all that are on their way, in order. */
  public List<Inbox.Answer> deliver() {
    return handOver(takeAll());
  }

  /** Delivers each that is on its way twice. */
  public List<Inbox.Answer> deliverTwice() {
    List<Webhook> twice = new ArrayList<>();
    for (Webhook webhook : takeAll()) {
      twice.add(webhook);
      twice.add(webhook);
    }
    return handOver(twice);
  }

  /** Delivers all that are on their way, the last one first. */
  public List<Inbox.Answer> deliverReversed() {
    List<Webhook> reversed = new ArrayList<>(takeAll());
    Collections.reverse(reversed);
    return handOver(reversed);
  }

  /** Delivers all again that was delivered before. */
  public List<Inbox.Answer> repeat() {
    return handOver(written.get().subList(0, delivered));
  }

  /** Loses all that are on their way. */
  public void lose() {
    takeAll();
  }

  /**
   * Delivers all that are on their way with another text than was signed; they stay on their way.
   */
  public List<Inbox.Answer> deliverForged() {
    List<Webhook> all = written.get();
    return handOver(
        all.subList(delivered, all.size()).stream()
            .map(webhook -> new Webhook(webhook.headers(), webhook.body() + " "))
            .toList());
  }

  private List<Webhook> takeAll() {
    List<Webhook> all = written.get();
    List<Webhook> taken = all.subList(delivered, all.size());
    delivered = all.size();
    return taken;
  }

  private List<Inbox.Answer> handOver(List<Webhook> webhooks) {
    return webhooks.stream()
        .map(webhook -> inbox.receive(kind, name, webhook.headers(), webhook.body()))
        .toList();
  }
}
