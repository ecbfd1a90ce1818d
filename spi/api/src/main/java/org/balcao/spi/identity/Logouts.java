package org.balcao.spi.identity;

import java.net.URI;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of an {@link IdentityProvider}: ends sessions at the provider. May be repeated at will. */
public interface Logouts {

  /** Ends one session, or says where the browser has to go for it. */
  Outcome<LoggedOut> logout(LogoutRequest request, CallContext context);

  /**
   * Whose session ends.
   *
   * @param subject as in {@link Identity#subject()}
   * @param session as in {@link Identity#session()}
   * @param returnTo where the browser comes back to
   * @param state comes back unchanged
   */
  record LogoutRequest(
      ProviderRef subject, Optional<ProviderRef> session, URI returnTo, String state) {}

  /**
   * The session ends.
   *
   * @param visit where the browser has to go first; absent where it is gone already
   */
  record LoggedOut(Optional<URI> visit) {}
}
