package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.identity.Identity;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.identity.SignInRequest;
import org.balcao.spi.identity.SignInStart;
import org.balcao.spi.tck.IdentityOperations.SignIn;
import org.junit.jupiter.api.Test;

/** What an {@link IdentityProvider} keeps. */
public interface IdentityProviderContract extends PluginContract<IdentityProvider> {

  /**
   * What a browser brings back after somebody signed in: the parameters of the return, or the
   * fields of the form; of the author. Her name and e-mail address may be {@link Person}'s.
   */
  Map<String, String> signedIn(SignInRequest request, SignInStart start);

  /** What a browser brings back after somebody was not let in, if that can be; of the author. */
  default Optional<Map<String, String>> denied(SignInRequest request, SignInStart start) {
    return Optional.empty();
  }

  /** The roles of who signs in, by the settings of this test; of the author. */
  default Set<String> expectedRoles() {
    return Set.of();
  }

  @Override
  default Class<IdentityProvider> extensionPoint() {
    return IdentityProvider.class;
  }

  @Override
  default List<Operation<IdentityProvider, ?, ?, ?>> operations() {
    return new IdentityOperations().all();
  }

  /** Who signed in is known, for a while. */
  @Test
  default void whoSignsInIsKnown() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      Identity identity = identity(bench);
      assertTrue(
          identity.expires().isAfter(bench.clock().instant()), "what is known counts for a while");
      assertFalse(identity.name().isBlank(), "the name for the screen");
    }
  }

  /** The state goes with the browser, and what proves the return stays. */
  @Test
  default void theStateIsCarriedAndTheVerifierIsNot() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      SignIn signIn = new IdentityOperations().begin(bench);
      SignInStart.Redirect redirect = redirect(signIn);
      String to = redirect.to().toString();
      assertTrue(to.contains(signIn.request().state()), "the state in the address");
      assertFalse(to.contains(signIn.verifier()), "the verifier in the address");
    }
  }

  /** What came back from one sign-in does not complete another. */
  @Test
  default void aReturnOfAnotherSignInIsRejected() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      IdentityOperations identities = new IdentityOperations();
      SignIn one = identities.begin(bench);
      redirect(one);
      SignIn other = identities.begin(bench);
      Map<String, String> stolen = signedIn(one.request(), one.start());
      assertInstanceOf(
          Outcome.Rejected.class,
          identities.complete(bench, other, stolen),
          "a return of another sign-in");
    }
  }

  /** Who is not let in is declined, which is no failure. */
  @Test
  default void whoIsNotLetInIsDeclined() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      IdentityOperations identities = new IdentityOperations();
      SignIn signIn = identities.begin(bench);
      Optional<Map<String, String>> back = denied(signIn.request(), signIn.start());
      assumeTrue(back.isPresent(), "everybody is let in");
      Outcome<Identity> answer = identities.complete(bench, signIn, back.orElseThrow());
      assertTrue(
          answer instanceof Outcome.Rejected<Identity> r && r.kind() == RejectionKind.DECLINED,
          () -> "who is not let in is Rejected(DECLINED), not " + answer);
    }
  }

  /** A return that holds nothing, or nonsense, is rejected. */
  @Test
  default void nonsenseIsRejected() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      IdentityOperations identities = new IdentityOperations();
      SignIn signIn = identities.begin(bench);
      Map<String, String> nonsense =
          Map.of("state", signIn.request().state(), "code", "\u0000;'x", "name", "\u0000;'x");
      for (Map<String, String> back : List.of(Map.<String, String>of(), nonsense)) {
        assertInstanceOf(
            Outcome.Rejected.class,
            identities.complete(bench, signIn, back),
            () -> "a return that holds " + back.keySet());
      }
    }
  }

  /** Who signs in has the roles that the settings give, and no other. */
  @Test
  default void rolesAreThoseOfTheSettings() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      assertEquals(
          new TreeSet<>(expectedRoles()),
          new TreeSet<>(bench.plugin().roles(identity(bench))),
          "roles");
    }
  }

  /** Somebody whom no setting names has no role. */
  @Test
  default void aStrangerHasNoRole() {
    try (Bench<IdentityProvider> bench = new Bench<>(this)) {
      Identity stranger =
          new Identity(
              new ProviderRef("contract-stranger"),
              "Stranger",
              Optional.empty(),
              Set.of("contract-strangers"),
              Map.of(),
              Optional.empty(),
              bench.clock().instant(),
              bench.clock().instant().plus(Duration.ofHours(1)),
              Optional.empty());
      assertEquals(Set.of(), bench.plugin().roles(stranger), "roles of a stranger");
    }
  }

  /** What proves a sign-in appears nowhere: the verifier, and what the browser brought back. */
  @Test
  default void whatProvesASignInAppearsNowhere() {
    try (Bench<IdentityProvider> bench = new Bench<>(this);
        Ear ear = new Ear()) {
      IdentityOperations identities = new IdentityOperations();
      SignIn signIn = identities.begin(bench);
      Map<String, String> back = signedIn(signIn.request(), signIn.start());
      ear.listen("the answer of complete", () -> identities.complete(bench, signIn, back));
      Set<String> proofs = new TreeSet<>(back.values());
      proofs.add(signIn.verifier());
      proofs.removeIf(proof -> proof.length() < 8);
      proofs.removeAll(personalData());
      Set<String> heard = new TreeSet<>();
      proofs.forEach(
          proof -> ear.placesOf(proof).forEach(place -> heard.add(proof + " in " + place)));
      assertEquals(Set.of(), heard, "proofs of a sign-in that appeared");
    }
  }

  private Identity identity(Bench<IdentityProvider> bench) {
    IdentityOperations identities = new IdentityOperations();
    SignIn signIn = identities.begin(bench);
    return bench.done(
        identities.complete(bench, signIn, signedIn(signIn.request(), signIn.start())));
  }

  private static SignInStart.Redirect redirect(SignIn signIn) {
    assumeTrue(signIn.start() instanceof SignInStart.Redirect, "there is a form instead");
    return (SignInStart.Redirect) signIn.start();
  }
}
