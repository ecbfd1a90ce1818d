package org.balcao.spi.survey;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookNews;

/**
 * Asks buyers what they think: after a delivery, after a conversation, of a product.
 *
 * <p>Whether somebody may be asked, and how often, the kernel decides before it calls.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.survey.<name>.type}. Planned: {@code email-link}. Prove yours with {@code
 * SurveyChannelContract}.
 */
@ExtensionPoint(
    kind = "survey",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = SurveyChannelProvider.class,
    planned = "email-link",
    without = "Nobody is asked.")
public interface SurveyChannel extends Plugin, Effect<SurveyChannel.Invited> {

  /**
   * Invites one person. {@code Done} means that the invitation is made; where it has a link, the
   * store sends it by a {@link org.balcao.spi.notification.Notifier}, and otherwise the provider
   * sends it by itself.
   */
  Outcome<Invited> invite(SurveyInvitation invitation, CallContext context);

  /** What was answered, where the provider keeps it. */
  default Optional<Feed<SurveyResponse>> responses() {
    return Optional.empty();
  }

  /** The same, where the provider tells it by webhook only. */
  default Optional<WebhookNews<SurveyResponse>> responseNews() {
    return Optional.empty();
  }

  /** Answers what people wrote. */
  default Optional<SurveyAnswers> answers() {
    return Optional.empty();
  }

  /**
   * The invitation is made. Referred to later by the outcome's reference.
   *
   * @param link of this person alone, which the store has to send; absent where the provider sends
   *     it
   * @param expires until when it may be answered, if it lapses
   */
  record Invited(Optional<URI> link, Optional<Instant> expires) {
    /** Refuses a link that is not on the web. */
    public Invited {
      if (link.isPresent()
          && !"https".equals(link.get().getScheme())
          && !"http".equals(link.get().getScheme())) {
        throw new IllegalArgumentException("a link is on the web");
      }
    }

    /** The provider sends it. */
    public static Invited byProvider() {
      return new Invited(Optional.empty(), Optional.empty());
    }

    /** The store sends it. The link is not shown: whoever has it can answer. */
    @Override
    public String toString() {
      return "Invited[" + (link.isPresent() ? "link" : "by the provider") + "]";
    }
  }
}
