package org.balcao.spi.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says whether somebody may be written to or called now: consent, quiet hours, how often.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that a later moment lies after the one asked about; a policy that fails means no.
 *
 * <p>Configured as {@code balcao.contact-policy.<name>.type}. Planned: {@code consent}. Prove yours
 * with {@code ContactPolicyContract}.
 */
@ExtensionPoint(
    kind = "contact-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = ContactPolicyProvider.class,
    planned = "consent",
    without = "Messages about an order are sent; nothing else is.")
public interface ContactPolicy extends Policy {

  /** Whether it may be sent. */
  Answer judge(Contact contact);

  /**
   * A message that is about to be sent.
   *
   * @param now the moment
   * @param zone of the recipient, as far as it is known
   * @param country of the recipient, ISO 3166-1 alpha-2
   * @param channel such as {@code EMAIL}
   * @param purpose why it is sent
   * @param consents the purposes that the recipient has agreed to on this channel
   * @param blocked whether the recipient, or a list that binds the store, forbids this channel
   * @param earlier moments of the messages of this purpose in the last 30 days, newest first
   */
  record Contact(
      Instant now,
      ZoneId zone,
      String country,
      String channel,
      Purpose purpose,
      Set<Purpose> consents,
      boolean blocked,
      List<Instant> earlier) {
    /** Copies the collections. */
    public Contact {
      consents = Set.copyOf(consents);
      earlier = List.copyOf(earlier);
    }
  }

  /** Why somebody is written to. */
  enum Purpose {
    /** What they have bought; no consent is needed. */
    TRANSACTION,
    /** An answer to what they asked. */
    SERVICE,
    /** How they liked it. */
    SURVEY,
    /** What they left in the cart. */
    RECOVERY,
    /** What else there is. */
    MARKETING
  }

  /**
   * Whether it may be sent.
   *
   * @param verdict now, later, or never
   * @param notBefore the earliest moment, where it is later
   * @param reason for staff, and for the recipient who asks
   */
  record Answer(Verdict verdict, Optional<Instant> notBefore, String reason) {}

  /** Whether something may be sent. */
  enum Verdict {
    /** Now. */
    ALLOWED,
    /** Later. */
    LATER,
    /** Not at all. */
    REFUSED
  }
}
