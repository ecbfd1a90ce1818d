package org.balcao.backoffice.registration;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Checks what customers say of themselves, by the verifiers of {@code balcao.registration.chain},
 * one after the other: each is asked for those checks that it makes and that nobody before it has
 * settled, as long as the customer's {@code balcao.registration.cost-ceiling} allows. Runs after a
 * customer registers or changes, for what changed, and again when answers are no longer valid. Also
 * finds customers who may be the same person.
 *
 * <p>A registration is never refused, and no sale is stopped by it unless {@code
 * balcao.registration.require} says so: what follows is up to staff and to subscribers of {@link
 * RegistrationVerified} and {@link RegistrationContradicted}. Kept are results and where they are
 * known from, never a verifier's file about a person. All of it is for staff; buyers see nothing.
 * Thread-safe.
 */
public interface Registrations {

  /** Needed by staff to see results, evidence and reasons. */
  Permission READ = new Permission("registration:read");

  /** Needed by staff to confirm or reject, and to have a customer verified anew. */
  Permission DECIDE = new Permission("registration:decide");

  /**
   * What is known about one customer.
   *
   * @throws org.balcao.kernel.NotFoundException if the customer was never looked at
   */
  RegistrationView of(Actor actor, UUID customerId);

  /** A page of registrations; the next one by {@link RegistrationQuery#following}. */
  List<RegistrationView> list(Actor actor, RegistrationQuery query);

  /**
   * Confirms or rejects a registration by hand. It stands until what was checked changes, or {@link
   * #verify} is asked for; a confirmation also ends where another duplicate is found.
   *
   * @param confirm whether to confirm; otherwise it is rejected
   * @param reason kept with the decision, 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if a decision stands already
   */
  void decide(Actor actor, UUID customerId, boolean confirm, String reason);

  /**
   * Refuses a customer's first order where a check of {@code balcao.registration.require} is not
   * confirmed, neither by a verifier nor by staff; does nothing where none is required. The refusal
   * gives no reasons. Once let through, a customer stays so. Belongs to the unit that places the
   * order.
   *
   * @throws org.balcao.kernel.ConflictException if the order has to wait
   */
  void requireConfirmed(Session session, UUID customerId);

  /** Takes a decision back and has every check made anew, also for a customer of old. */
  void verify(Actor actor, UUID customerId);
}
