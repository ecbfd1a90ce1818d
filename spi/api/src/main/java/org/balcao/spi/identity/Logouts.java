package org.balcao.spi.identity;

import java.net.URI;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of an {@link IdentityProvider} that has a page on which a session ends there as well.
 * Without effect: it is the visit that ends the session.
 */
public interface Logouts {

  /** Where the browser has to go. */
  Outcome<LogoutPage> logout(LogoutRequest request, CallContext context);

  /**
   * Whose session ends.
   *
   * @param subject as in {@link Identity#subject()}
   * @param session as in {@link Identity#session()}
   * @param returnTo where the browser comes back to; registered with the provider
   * @param state comes back unchanged
   */
  record LogoutRequest(
      ProviderRef subject, Optional<ProviderRef> session, URI returnTo, String state) {
    @Override
    public String toString() {
      return "LogoutRequest[" + subject + "]";
    }
  }

  /**
   * A page of the provider.
   *
   * @param visit where the browser goes; carries the state
   */
  record LogoutPage(URI visit) {}
}
