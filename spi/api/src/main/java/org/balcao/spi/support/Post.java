package org.balcao.spi.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * Something that the store says in a conversation. Its {@code toString} shows no personal data and
 * nothing of what is said.
 *
 * @param conversationId the store's id of the conversation
 * @param conversation the channel's reference of it; absent where this begins it
 * @param to who is written to, as the channel addresses: an e-mail address, a number in E.164 form,
 *     the {@link InboundMessage#from} of what is answered; one line
 * @param toName where known; one line
 * @param inReplyTo the message that this answers, where it answers one
 * @param subject one line; empty on channels without subjects
 * @param text plain text
 * @param choices answers that are offered to be picked; a channel without buttons writes them out
 * @param author who speaks
 * @param internal whether only staff may see it; a channel without such notes refuses it as not
 *     supported
 * @param locale language of the text
 */
public record Post(
    String conversationId,
    Optional<ProviderRef> conversation,
    String to,
    Optional<String> toName,
    Optional<ProviderRef> inReplyTo,
    String subject,
    String text,
    List<String> choices,
    Author author,
    boolean internal,
    Locale locale) {

  /** Copies the list; refuses lines where one is due, and saying nothing. */
  public Post {
    choices = List.copyOf(choices);
    if (to.isBlank()
        || isBroken(to)
        || isBroken(subject)
        || toName.filter(Post::isBroken).isPresent()) {
      throw new IllegalArgumentException("an address, a name and a subject are one line each");
    }
    if (conversationId.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a post says something in a conversation");
    }
  }

  private static boolean isBroken(String line) {
    return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
  }

  /** Who speaks for the store. */
  public enum Author {
    /** A person. */
    STAFF,
    /** A {@link SupportBot}; some laws want buyers to be told. */
    BOT,
    /** The store itself, such as a notice that nobody is there. */
    SYSTEM
  }

  @Override
  public String toString() {
    return "Post[" + conversationId + ", " + author + (internal ? ", internal]" : "]");
  }
}
