package org.balcao.spi.complaint;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * A complaint as it stands at its source. Its {@code toString} shows no personal data and nothing
 * of what was said.
 *
 * @param ref the source's reference of it, the same in all its revisions
 * @param revision higher after each change; where the source does not count, the moment of the
 *     change in milliseconds since 1970
 * @param kind what it is, in the kernel's words
 * @param rawKind the source's own code
 * @param state how it stands, in the kernel's words
 * @param rawState the source's own code
 * @param author who complains
 * @param title as given; may be empty
 * @param text as written; never trusted, never shown as HTML
 * @param locale of the text, if the source says so
 * @param rating where it has one
 * @param orderNumber the store's order, as whoever complains gave it; not proven to be theirs
 * @param page where everybody can read it; absent where it is not public
 * @param replies what was answered so far, oldest first
 * @param createdAt when it was raised
 * @param changedAt when it came to stand so
 * @param replyBy until when the store has to answer, where the source or the law says so
 */
public record Complaint(
    ProviderRef ref,
    long revision,
    Kind kind,
    String rawKind,
    State state,
    String rawState,
    Author author,
    String title,
    String text,
    Optional<Locale> locale,
    Optional<Rating> rating,
    Optional<String> orderNumber,
    Optional<URI> page,
    List<Reply> replies,
    Instant createdAt,
    Instant changedAt,
    Optional<Instant> replyBy) {

  /** Copies the list and refuses a negative revision. */
  public Complaint {
    replies = List.copyOf(replies);
    if (revision < 0) {
      throw new IllegalArgumentException("revisions count from 0");
    }
  }

  /** What tells that two items of a feed are the same: the reference and the revision. */
  public String key() {
    return ref.id() + "#" + revision;
  }

  /** What somebody raised. */
  public enum Kind {
    /** A complaint in so many words. */
    COMPLAINT,
    /** A review of a product, or of the store, good or bad. */
    REVIEW,
    /** The store was spoken of in public. */
    MENTION,
    /** A marketplace's or payment provider's claim, which it will decide. */
    CLAIM,
    /** A question. */
    QUESTION,
    /** A kind that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }

  /** How a complaint stands. */
  public enum State {
    /** The store has not answered. */
    OPEN,
    /** The store has answered. */
    ANSWERED,
    /** Who complained has answered, or asks for more. */
    REOPENED,
    /** Who complained says that it is settled. */
    RESOLVED,
    /** It is over, and not settled. */
    UNRESOLVED,
    /** The source, or a third party, decides. */
    IN_DISPUTE,
    /** It was taken back, or taken down: it is not to be shown any more. */
    WITHDRAWN,
    /** A state that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }

  /**
   * Who complains. Its {@code toString} shows no personal data.
   *
   * @param handle as the source names them; absent where it keeps them anonymous
   * @param name as the source shows it
   * @param email where the source tells the store
   * @param phone where the source tells the store; as given
   * @param taxId where the source tells the store; as given
   */
  public record Author(
      Optional<String> handle,
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> taxId) {
    /** Somebody of whom the source tells nothing. */
    public static Author anonymous() {
      return new Author(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
      return "Author[]";
    }
  }

  /**
   * A rating on the source's own scale.
   *
   * @param value from {@code worst} to {@code best}
   * @param worst such as 1
   * @param best such as 5
   */
  public record Rating(double value, double worst, double best) {
    /** Refuses a value beyond the scale. */
    public Rating {
      if (!(worst < best && value >= worst && value <= best)) {
        throw new IllegalArgumentException("a rating lies on its scale");
      }
    }
  }

  /**
   * Something that was answered. Its {@code toString} shows nothing of it.
   *
   * @param ref the source's reference of it
   * @param byStore whether the store said it; otherwise who complained, or the source
   * @param inPublic whether everybody reads it
   * @param text as written
   * @param at when it was said
   */
  public record Reply(ProviderRef ref, boolean byStore, boolean inPublic, String text, Instant at) {
    @Override
    public String toString() {
      return "Reply[" + ref + "]";
    }
  }

  @Override
  public String toString() {
    return "Complaint[" + key() + ", " + kind + ", " + state + "]";
  }
}
