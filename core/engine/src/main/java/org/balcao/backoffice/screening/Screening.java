package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Judges orders for fraud with all configured providers, and by people where those do not agree.
 * The worst verdict counts. A provider that gives no answer within its patience counts by {@code
 * balcao.screening.on-failure}: {@code review} (default) or {@code approve}. Where no provider is
 * configured, every order passes. Thread-safe.
 *
 * <p>Methods that take a {@link Session} belong to the order's process, and to replays.
 */
public interface Screening {

  /** Needed by staff to see judgements and their reasons. */
  Permission READ = new Permission("screening:read");

  /** Needed by staff to decide what was put to review. */
  Permission DECIDE = new Permission("screening:decide");

  /** Plans judging an order by every configured provider; planning it again has no effect. */
  void open(Session session, ScreeningPoint point, ScreenedOrder order);

  /** The next provider to ask about an order, if one is left. */
  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId);

  /** What came of judging an order at that point. */
  ScreeningResult result(Session session, ScreeningPoint point, UUID orderId);

  /** The order's case as it was judged at a point, to be judged again; empty if it was not. */
  Optional<JudgedCase> recorded(
      Session session, Candidate candidate, ScreeningPoint point, UUID orderId);

  /**
   * What the providers of a configuration that is being tried make of a recorded case, and its
   * rules of their judgements. Nothing is kept. A provider that wants a person to look counts as a
   * review. Not inside a unit of work.
   *
   * @return empty if a provider gave no answer
   */
  Optional<ScreeningResult> judgeAgain(Candidate candidate, JudgedCase judged);

  /** The judgements of an order, oldest first, with their reasons. */
  List<ScreeningView> judgements(Actor actor, UUID orderId);

  /**
   * Decides an order that is under review, and wakes its process.
   *
   * @param approve whether it goes on
   * @param reason kept with the decision, 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it is not under review
   */
  void decide(Actor actor, UUID orderId, boolean approve, String reason);
}
