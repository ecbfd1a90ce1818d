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
 * Judges orders for fraud at several points of their course, each time with the providers that want
 * to be asked there, and by people where those do not agree. What several providers say is combined
 * by the policy of {@code balcao.fraud-combination}; without one, the strictest counts. A provider
 * that gives no answer within its patience counts as {@code balcao.screening.on-failure} says, and
 * never as a refusal. Where no provider wants to be asked, every order passes. What a person has
 * approved is not put to review again for the same reasons. Thread-safe.
 *
 * <p>Methods that take a {@link Session} belong to the order's process and to the features above,
 * and ask for no permission.
 *
 * @see ReviewQueue for what people decide
 * @see FraudLabels for what orders turned out to be
 */
public interface Screening {

  /** Needed by staff to see judgements and their reasons. */
  Permission READ = new Permission("screening:read");

  /** Needed by staff to decide what was put to review. */
  Permission DECIDE = new Permission("screening:decide");

  /** Whether anybody wants to be asked at a point. */
  boolean asked(ScreeningPoint point);

  /** Plans judging an order at a point, of which it has one case. */
  default void open(Session session, ScreeningPoint point, ScreenedOrder order) {
    open(session, point, "", order);
  }

  /**
   * Plans judging an order by every provider that wants to be asked at the point; planning it again
   * has no effect. The order's process asks them, one after the other: see {@link #next}.
   *
   * @param occasion tells the cases of one order at one point apart, such as the number of a return
   *     or of an amendment; at most 40 characters
   */
  void open(Session session, ScreeningPoint point, String occasion, ScreenedOrder order);

  /** The next provider, or policy, to ask about an order, if one is left. */
  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId);

  /** What came of judging an order at that point. */
  default ScreeningResult result(Session session, ScreeningPoint point, UUID orderId) {
    return result(session, point, "", orderId);
  }

  /** What came of judging an order at that point, on that occasion. */
  ScreeningResult result(Session session, ScreeningPoint point, String occasion, UUID orderId);

  /**
   * Takes down what became of an order: the providers that judged it and want to know are told,
   * durably and each once. A chargeback labels the order as fraud.
   */
  void report(Session session, OrderFact fact);

  /**
   * Takes down, in the unit of work that decides it, that an order is given up: no provider is
   * asked about it any more, what one still says has no effect, and its open reviews end as
   * declined. Not what is judged at {@link ScreeningPoint#RETURN}.
   */
  void cancelled(Session session, UUID orderId);

  /** Takes down that a chargeback was unfounded: the order counts as genuine again. */
  void chargebackWon(Session session, UUID orderId);

  /** Takes down that an order was completed: it counts as genuine until somebody knows better. */
  void completed(Session session, UUID orderId);

  /** The order's case as it was judged at a point, to be judged again; empty if it was not. */
  Optional<JudgedCase> recorded(
      Session session, Candidate candidate, ScreeningPoint point, UUID orderId);

  /**
   * What the providers of a configuration that is being tried make of a recorded case, and its
   * policy of their judgements. Nothing is kept. A provider that wants a person to look counts as a
   * review. Not inside a unit of work.
   *
   * @return empty if a provider gave no answer
   */
  Optional<ScreeningResult> judgeAgain(Candidate candidate, JudgedCase judged);

  /** The judgements of an order, oldest first, with their reasons. */
  List<ScreeningView> judgements(Actor actor, UUID orderId);

  /** What providers were told of an order, or are to be, oldest first. Needs {@link #READ}. */
  List<ReportView> reports(Actor actor, UUID orderId);

  /**
   * Decides all reviews of an order, and wakes its process; as {@link ReviewQueue#decide}.
   *
   * @param approve whether it goes on
   * @param reason kept with the decision, 1 to 500 characters
   * @return what came of each; more than {@code balcao.screening.approve-alone-up-to} waits for a
   *     second person
   * @throws org.balcao.kernel.ConflictException if it is not under review
   */
  List<DecidedReview> decide(Actor actor, UUID orderId, boolean approve, String reason);
}
