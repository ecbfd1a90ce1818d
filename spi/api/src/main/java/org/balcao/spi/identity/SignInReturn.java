package org.balcao.spi.identity;

import java.net.URI;
import java.util.Map;

/**
 * What a browser brought back. Its {@code toString} shows nothing of it.
 *
 * @param parameters of the query or the form, each once
 * @param returnTo as in the {@link SignInRequest}
 * @param state as in the request; the kernel found that it came back unchanged
 * @param nonce as in the request; the plugin compares it with the proof's
 * @param codeVerifier of the challenge in the request
 */
public record SignInReturn(
    Map<String, String> parameters, URI returnTo, String state, String nonce, String codeVerifier) {
  /** Copies the map. */
  public SignInReturn {
    parameters = Map.copyOf(parameters);
  }

  @Override
  public String toString() {
    return "SignInReturn[" + returnTo + "]";
  }
}
