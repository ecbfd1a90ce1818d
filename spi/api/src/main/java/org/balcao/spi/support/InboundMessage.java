package org.balcao.spi.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * Something that came in on a channel. Its {@code toString} shows no personal data and nothing of
 * what was said.
 *
 * @param key the same whenever this is told again; unique within the feed
 * @param conversation the channel's reference of the conversation
 * @param message the channel's reference of the message
 * @param kind what it is, in the kernel's words
 * @param rawKind the channel's own word
 * @param from who wrote, as the channel addresses: to be given as {@link Post#to}
 * @param fromName as the channel shows it
 * @param subject empty on channels without subjects
 * @param text plain text, as written; never trusted, never shown as HTML; may be empty
 * @param attachments that came with it
 * @param conversationId the store's id of the conversation, where the channel carries it
 * @param replyUntil until when a free text may answer, where the channel limits it
 * @param at when it was written
 */
public record InboundMessage(
    String key,
    ProviderRef conversation,
    ProviderRef message,
    Kind kind,
    String rawKind,
    String from,
    Optional<String> fromName,
    String subject,
    String text,
    List<AttachmentHead> attachments,
    Optional<String> conversationId,
    Optional<Instant> replyUntil,
    Instant at) {

  /** Copies the list. */
  public InboundMessage {
    attachments = List.copyOf(attachments);
  }

  /** What came in. */
  public enum Kind {
    /** The buyer said something. */
    MESSAGE,
    /** The buyer changed what was said; the text is the new one. */
    EDITED,
    /** The buyer took it back. */
    DELETED,
    /** Staff said something in the channel's own client; it is part of the conversation. */
    STAFF_MESSAGE,
    /** The conversation was closed on the channel's side. */
    CLOSED,
    /** A machine wrote: an absence notice, a bounce. It is never answered by a machine. */
    AUTOMATIC,
    /** A kind that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }

  /**
   * A file that came with a message, without its content. Its {@code toString} shows no name.
   *
   * @param ref to {@link Attachments#fetch} it with
   * @param name as the sender called it; never trusted as a path
   * @param mediaType as the sender claims
   * @param bytes how large it is, if the channel says so
   */
  public record AttachmentHead(
      ProviderRef ref, String name, String mediaType, Optional<Long> bytes) {
    @Override
    public String toString() {
      return "AttachmentHead[" + ref + ", " + mediaType + "]";
    }
  }

  @Override
  public String toString() {
    return "InboundMessage[" + key + ", " + kind + ", " + conversation + "]";
  }
}
