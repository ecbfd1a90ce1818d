package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.policy.ContactPolicy;
import org.balcao.spi.policy.ContactPolicy.Answer;
import org.balcao.spi.policy.ContactPolicy.Contact;
import org.balcao.spi.policy.ContactPolicy.Verdict;
import org.junit.jupiter.api.Test;

/** What every {@link ContactPolicy} keeps. */
public interface ContactPolicyContract extends GeneratedChecks<ContactPolicy, Contact, Answer> {

  @Override
  default Class<ContactPolicy> extensionPoint() {
    return ContactPolicy.class;
  }

  @Override
  default Answer ask(ContactPolicy policy, Contact input) {
    return policy.judge(input);
  }

  @Override
  default List<Contact> inputs() {
    return ContactPolicyCases.ALL;
  }

  /** What may be sent later says when, and nothing else does. */
  @Test
  default void onlyWhatIsLaterHasAMoment() {
    Inputs.each(
        this,
        (policy, input) -> {
          Answer answer = ask(policy, input);
          assertEquals(
              answer.verdict() == Verdict.LATER, answer.notBefore().isPresent(), answer::toString);
        });
  }

  /** Later is after now. */
  @Test
  default void laterIsAfterNow() {
    Inputs.each(
        this,
        (policy, input) -> {
          Answer answer = ask(policy, input);
          assertTrue(
              answer.notBefore().map(at -> at.isAfter(input.now())).orElse(true), answer::toString);
        });
  }

  /** Later comes: who asks again then, and again, is not put off for ever. */
  @Test
  default void laterComes() {
    Inputs.each(
        this,
        (policy, input) -> {
          Contact contact = input;
          for (int times = 0; times < 40; times++) {
            Optional<Instant> later = ask(policy, contact).notBefore();
            // What is later and not after now is the matter of another check.
            if (later.isEmpty() || !later.get().isAfter(contact.now())) {
              return;
            }
            contact = ContactPolicyCases.at(contact, later.get());
          }
          assertNotEquals(Verdict.LATER, ask(policy, contact).verdict(), "put off again and again");
        });
  }

  /** Nothing is sent where the recipient, or a list that binds the store, forbids it. */
  @Test
  default void theBlockedAreLeftInPeace() {
    Inputs.each(
        this,
        (policy, input) ->
            assertTrue(
                !input.blocked() || ask(policy, input).verdict() == Verdict.REFUSED,
                "not refused, and forbidden"));
  }

  /** Whoever agrees is not refused for it. */
  @Test
  default void consentForbidsNothing() {
    Inputs.each(
        this,
        (policy, input) ->
            assertTrue(
                ask(policy, input).verdict() == Verdict.REFUSED
                    || ask(policy, ContactPolicyCases.agreed(input)).verdict() != Verdict.REFUSED,
                "refused once the recipient has agreed"));
  }

  /** Staff, and the recipient who asks, are told why. */
  @Test
  default void anAnswerAboutAMessageHasAReason() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(ask(policy, input).reason().isBlank(), "there is no reason"));
  }
}
