package org.balcao.backoffice.analysis;

import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/**
 * Which findings to show, oldest first. Every condition that is there must hold.
 *
 * @param open whether somebody has to do something about it
 * @param severity this grave
 * @param routine of this analysis
 * @param code this
 * @param owner looked after by this account
 * @param orderId about this order
 * @param after only what comes after this one: the last of the page before
 * @param most at most so many, 1 to 500
 */
public record FindingQuery(
    Optional<Boolean> open,
    Optional<Severity> severity,
    Optional<String> routine,
    Optional<String> code,
    Optional<String> owner,
    Optional<UUID> orderId,
    Optional<UUID> after,
    int most) {

  /** Everything about one order. */
  public static FindingQuery of(UUID orderId) {
    return new FindingQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(orderId),
        Optional.empty(),
        500);
  }

  /** What somebody has to look at. */
  public static FindingQuery open(int most) {
    return new FindingQuery(
        Optional.of(true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        most);
  }

  /** Of those, what is this grave. */
  public FindingQuery withSeverity(Severity grave) {
    return new FindingQuery(open, Optional.of(grave), routine, code, owner, orderId, after, most);
  }

  /** Of those, what this account looks after. */
  public FindingQuery ownedBy(String account) {
    return new FindingQuery(
        open, severity, routine, code, Optional.of(account), orderId, after, most);
  }

  /** The next page. */
  public FindingQuery after(UUID last) {
    return new FindingQuery(open, severity, routine, code, owner, orderId, Optional.of(last), most);
  }
}
