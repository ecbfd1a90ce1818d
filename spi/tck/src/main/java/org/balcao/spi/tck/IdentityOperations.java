package org.balcao.spi.tck;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.identity.Identity;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.identity.Logouts;
import org.balcao.spi.identity.SignInRequest;
import org.balcao.spi.identity.SignInReturn;
import org.balcao.spi.identity.SignInStart;

/** The operations of an identity provider, but for the return, which works once only. */
final class IdentityOperations {
  private static final URI RETURN_TO = URI.create("https://shop.example/sign-in/return");

  /** A sign-in that was begun. */
  record SignIn(SignInRequest request, SignInStart start, String verifier) {}

  List<Operation<IdentityProvider, ?, ?, ?>> all() {
    return List.of(
        Operation.<IdentityProvider, SignInRequest, SignInStart>query(
                "begin", IdentityProvider::begin, bench -> request(secret(), Optional.empty()))
            .strange(bench -> request(secret(), Optional.of(Samples.UNKNOWN_ATTRIBUTE))),
        Operation.query(
            "logouts",
            IdentityProvider::logouts,
            Logouts::logout,
            bench ->
                new Logouts.LogoutRequest(
                    new ProviderRef("somebody"),
                    Optional.of(new ProviderRef(bench.unique("session-"))),
                    RETURN_TO,
                    secret())));
  }

  SignIn begin(Bench<IdentityProvider> bench) {
    String verifier = secret();
    SignInRequest request = request(verifier, Optional.empty());
    return new SignIn(request, bench.done(bench.plugin().begin(request, bench.call())), verifier);
  }

  Outcome<Identity> complete(
      Bench<IdentityProvider> bench, SignIn signIn, Map<String, String> back) {
    SignInRequest request = signIn.request();
    SignInReturn returned =
        new SignInReturn(
            back, request.returnTo(), request.state(), request.nonce(), signIn.verifier());
    return Answers.heard("complete", () -> bench.plugin().complete(returned, bench.call()));
  }

  private static SignInRequest request(String verifier, Optional<String> strength) {
    return new SignInRequest(
        RETURN_TO,
        secret(),
        secret(),
        challenge(verifier),
        Optional.empty(),
        strength,
        Optional.of(Person.EMAIL));
  }

  /** Of the form and length that RFC 7636 wants of a verifier. */
  private static String secret() {
    return UUID.randomUUID() + "." + UUID.randomUUID();
  }

  /** The challenge of a verifier, by RFC 7636, method S256. */
  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
