package org.balcao.spi.identity;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Says who somebody is that works with the store: OpenID Connect, a directory, the store's own
 * users.
 *
 * <p>The kernel makes and keeps what must not be guessed or replayed ({@code state}, {@code nonce},
 * the verifier of the code challenge), compares {@code state} before it calls, and takes each
 * return once only. A sign-in whose answer is lost is begun anew; nothing is looked up.
 *
 * <p>Where a provider ends sessions by itself (back-channel logout), it has {@link #webhooks()}: an
 * event of type {@link #SESSION_ENDED} carries the {@link Identity#session()} or the {@link
 * Identity#subject()} as its reference.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.identity.<name>.type}. Planned: {@code local}. Prove yours with {@code
 * IdentityProviderContract}.
 */
@ExtensionPoint(
    kind = "identity",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = IdentityProviderFactory.class,
    planned = "local",
    without = "The host application says who acts.")
public interface IdentityProvider extends Plugin {

  /** The type of a webhook's event by which the provider ends a session. */
  String SESSION_ENDED = "session-ended";

  /** Begins a sign-in: where to send the browser, or what to ask on the store's own page. */
  Outcome<SignInStart> begin(SignInRequest request, CallContext context);

  /**
   * Completes a sign-in with what the browser brought back. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#DECLINED} where the person is not let in, and with {@link
   * org.balcao.spi.RejectionKind#INVALID_REQUEST} where what came back does not hold: a signature,
   * a nonce, an audience, a time.
   */
  Outcome<Identity> complete(SignInReturn returned, CallContext context);

  /**
   * The store's roles of somebody, by the settings of this instance. Pure; empty, so that nothing
   * is allowed, for everybody that no setting names.
   */
  Set<String> roles(Identity identity);

  /** Ends sessions at the provider too, by a visit of the browser. */
  default Optional<Logouts> logouts() {
    return Optional.empty();
  }
}
