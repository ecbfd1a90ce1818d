package org.balcao.spi.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A sign-in that begins. Its {@code toString} shows no secret.
 *
 * @param returnTo where the browser comes back to; registered with the provider
 * @param state comes back unchanged
 * @param nonce comes back inside the provider's proof
 * @param codeChallenge the S256 challenge of PKCE (RFC 7636)
 * @param maxAge how long ago the person may have proved who they are; any time where absent
 * @param strength the provider's word for how they must prove it ({@code acr}); any where absent
 * @param loginHint who it may be, to spare typing
 */
public record SignInRequest(
    URI returnTo,
    String state,
    String nonce,
    String codeChallenge,
    Optional<Duration> maxAge,
    Optional<String> strength,
    Optional<String> loginHint) {
  /** Refuses blank secrets. */
  public SignInRequest {
    if (state.isBlank() || nonce.isBlank() || codeChallenge.isBlank()) {
      throw new IllegalArgumentException("a sign-in has a state, a nonce and a challenge");
    }
  }

  @Override
  public String toString() {
    return "SignInRequest[" + returnTo + "]";
  }
}
