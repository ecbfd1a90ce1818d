package org.balcao.spi.ombudsman;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * The desk that serious cases come to when those who handled them first could not settle them: the
 * store's own, a case system, an authority's.
 *
 * <p>The store decides what comes here, keeps the clock of its own promises, and carries out a
 * remedy by its ordinary ways; a desk keeps the case and what was said and decided in it.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.ombudsman.<name>.type}. Planned: {@code built-in}. Prove yours with {@code
 * OmbudsmanDeskContract}.
 */
@ExtensionPoint(
    kind = "ombudsman",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = OmbudsmanDeskProvider.class,
    planned = "built-in",
    without = "Complaints end with those who handled them.")
public interface OmbudsmanDesk extends Plugin, Effect<OmbudsmanDesk.Opened> {

  /**
   * Opens a case. The outcome's reference names it. {@link Outcome.Pending} where the protocol
   * number comes later.
   */
  Outcome<Opened> open(SeriousCase seriousCase, CallContext context);

  /** Adds to the file what is said and done. */
  default Optional<CaseMovements> movements() {
    return Optional.empty();
  }

  /** Offers a remedy, by the desk, to who complained. */
  default Optional<RemedyProposals> remedies() {
    return Optional.empty();
  }

  /** Closes cases. */
  default Optional<CaseClosings> closings() {
    return Optional.empty();
  }

  /** What happens at the desk. Without it, what staff enter in the store is all there is. */
  default Optional<Feed<CaseChange>> changes() {
    return Optional.empty();
  }

  /** The dates that the desk's own rules, or an authority's, set. */
  default Optional<CaseDeadlines> deadlines() {
    return Optional.empty();
  }

  /** The counts that a law, or the house, wants published. */
  default Optional<CaseReports> reports() {
    return Optional.empty();
  }

  /**
   * The case is open.
   *
   * @param protocol the number that who complained is told
   */
  record Opened(String protocol) {
    /** Refuses a blank number. */
    public Opened {
      if (protocol.isBlank()) {
        throw new IllegalArgumentException("a case has a protocol number");
      }
    }
  }
}
