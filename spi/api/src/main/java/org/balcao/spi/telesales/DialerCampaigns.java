package org.balcao.spi.telesales;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.Violation;

/**
 * Facet of a {@link TelesalesDialer}: works lists of people off by itself, as fast as staff are
 * free. The campaign itself, its staff and its pace are made at the dialer.
 */
public interface DialerCampaigns extends Effect<DialerCampaigns.Enqueued> {

  /**
   * Adds people to a campaign. A lead that is in it already stays as it is. {@link
   * Outcome.Rejected} as not found for an unknown campaign; a single lead that the dialer does not
   * take does not stop the others.
   */
  Outcome<Enqueued> enqueue(EnqueueRequest request, CallContext context);

  /**
   * Takes people out: they bought, or want no calls. {@code Done} where none of them will be
   * called, however often it is asked.
   *
   * @param campaign as in {@link EnqueueRequest}
   * @param leadIds at least one {@link Lead#id}; unknown ones do not matter
   */
  Outcome<Withdrawn> withdraw(String campaign, Set<String> leadIds, CallContext context);

  /**
   * Lets a campaign run, or holds it. {@code Done} where it stands so, however often it is asked;
   * calls that are under way go on.
   *
   * @param running whether it shall call people
   */
  Outcome<Switched> setRunning(String campaign, boolean running, CallContext context);

  /**
   * Who is to be called.
   *
   * @param campaign the dialer's name of the campaign, as an operator configured it
   * @param leads at least one, at most {@link #MOST_LEADS}; none twice
   * @param notAfter until when they may be called
   */
  record EnqueueRequest(String campaign, List<Lead> leads, Instant notAfter) {

    /** The most leads in one request. */
    public static final int MOST_LEADS = 500;

    /** Copies the list; refuses an empty one, a long one, and a lead that comes twice. */
    public EnqueueRequest {
      leads = List.copyOf(leads);
      if (leads.isEmpty() || leads.size() > MOST_LEADS || campaign.isBlank()) {
        throw new IllegalArgumentException("a campaign gets 1 to " + MOST_LEADS + " leads");
      }
      Set<String> ids = new HashSet<>();
      for (Lead lead : leads) {
        if (!ids.add(lead.id())) {
          throw new IllegalArgumentException("a lead comes twice: " + lead.id());
        }
      }
    }
  }

  /**
   * They will be called.
   *
   * @param refused leads that the dialer did not take
   */
  record Enqueued(List<RefusedLead> refused) {
    /** Copies the list. */
    public Enqueued {
      refused = List.copyOf(refused);
    }
  }

  /**
   * A lead that the dialer did not take.
   *
   * @param leadId the {@link Lead#id}
   * @param reason in the dialer's words, such as its own list of who wants no calls
   */
  record RefusedLead(String leadId, Violation reason) {}

  /** They will not be called. */
  record Withdrawn() {}

  /** The campaign stands so. */
  record Switched() {}
}
