package org.balcao.spi.support;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link SupportChannel}: sends files, and fetches those that buyers sent. */
public interface Attachments extends Effect<Attachments.Sent> {

  /** Sends one file into a conversation. A file that is too large is a limit exceeded. */
  Outcome<Sent> send(SendFile file, CallContext context);

  /**
   * Fetches a file, without effect. {@link Outcome.Rejected} as expired where the channel keeps it
   * no longer.
   *
   * @param attachment the {@link InboundMessage.AttachmentHead#ref}
   */
  Outcome<FileContent> fetch(ProviderRef attachment, CallContext context);

  /** The largest file that can be sent, in bytes. Constant. */
  long mostBytes();

  /**
   * A file to send. Its {@code toString} shows no personal data.
   *
   * @param conversationId the store's id of the conversation
   * @param conversation the channel's reference of it
   * @param to as in {@link Post#to}
   * @param name as the buyer shall see it; one line, no path
   * @param content the file
   * @param caption said with it; may be empty
   */
  record SendFile(
      String conversationId,
      ProviderRef conversation,
      String to,
      String name,
      FileContent content,
      String caption) {
    /** Refuses a name that is no plain name. */
    public SendFile {
      if (name.isBlank() || name.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
        throw new IllegalArgumentException("a file has a plain name");
      }
    }

    @Override
    public String toString() {
      return "SendFile[" + conversationId + ", " + content + "]";
    }
  }

  /** The next station took it. */
  record Sent() {}
}
