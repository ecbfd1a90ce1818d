package org.balcao.spi.tck.fake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.balcao.spi.identity.SignInRequest;
import org.balcao.spi.identity.SignInReturn;

/**
 * What an authorization server keeps for a code, kept in the code itself.
 *
 * @param challenge of whom it was given to
 */
record FakeCode(String name, String nonce, String challenge) {

  static FakeCode of(SignInRequest request, String name) {
    return new FakeCode(name, request.nonce(), request.codeChallenge());
  }

  /** The code of a return, if it holds one. */
  static Optional<FakeCode> in(SignInReturn returned) {
    try {
      String code = returned.parameters().getOrDefault("code", "");
      String text = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", -1);
      return parts.length == 3
          ? Optional.of(new FakeCode(parts[0], parts[1], parts[2]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As the browser carries it. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("|", name, nonce, challenge).getBytes(StandardCharsets.UTF_8));
  }

  boolean isOf(SignInReturn returned) {
    return nonce.equals(returned.nonce()) && challenge.equals(hash(returned.codeVerifier()));
  }

  private static String hash(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
