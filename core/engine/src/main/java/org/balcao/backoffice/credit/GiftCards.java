package org.balcao.backoffice.credit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Gift cards: value that whoever knows the code may spend. A code is shown once, when it is made,
 * and kept as a hash only. What a card holds is a liability in the ledger until it is spent or
 * expires. Thread-safe.
 */
public interface GiftCards {

  /** Needed by staff to see gift cards. */
  Permission READ = new Permission("gift-card:read");

  /** Needed by staff to issue gift cards and give them new codes. */
  Permission ISSUE = new Permission("gift-card:issue");

  /** Needed by staff to block gift cards. */
  Permission BLOCK = new Permission("gift-card:block");

  /**
   * Issues a gift card; above {@code balcao.credit.issue-alone-up-to}, only proposes it.
   *
   * @return the card with its code, which nobody can ask for again; a repeat with the same command
   *     key has the card and no code
   */
  GiftCardIssue issue(Actor actor, IssueGiftCard request);

  /** One card, for staff. */
  GiftCardView card(Actor actor, UUID id);

  /**
   * Cards, newest first, for staff.
   *
   * @param after the last card of the page before
   * @param most 1 to 1000
   */
  List<GiftCardView> list(Actor actor, Optional<GiftCardView> after, int most);

  /**
   * The card with a code, for whoever has it.
   *
   * @throws org.balcao.kernel.ConflictException if it cannot be used; to buyers it does not tell
   *     why staff have blocked it
   */
  GiftCardView check(Actor actor, String code);

  /**
   * Lets a card be used no more until it is unblocked. What was reserved with it stays so.
   *
   * @throws org.balcao.kernel.ConflictException if it is blocked
   */
  GiftCardView block(Actor actor, UUID id, String reason);

  /**
   * Lets a blocked card be used again.
   *
   * @throws org.balcao.kernel.ConflictException if it is not blocked
   */
  GiftCardView unblock(Actor actor, UUID id);

  /** Makes a new code for a card whose code was lost; the old one is of no use any more. */
  IssuedGiftCard renewCode(Actor actor, UUID id);
}
