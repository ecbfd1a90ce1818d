package org.balcao.spi.telesales;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookNews;

/**
 * Calls people for the store's sales staff: a telephone exchange, a call centre in the cloud, a
 * list to click through.
 *
 * <p>Whether somebody may be called, when and how often, the kernel decides before it asks. What is
 * sold in a call is an ordinary cart of the store, made by staff.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.dialer.<name>.type}. Planned: {@code click-to-call}. Prove yours with {@code
 * TelesalesDialerContract}.
 */
@ExtensionPoint(
    kind = "dialer",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = TelesalesDialerProvider.class,
    planned = "click-to-call",
    without = "Nobody is called.")
public interface TelesalesDialer extends Plugin, Effect<TelesalesDialer.Placed> {

  /**
   * Calls one person, or has a member of staff call. {@code Done} means that the call is in hand,
   * not that anybody answered; what becomes of it comes by {@link #calls}. {@link Outcome.Rejected}
   * as expired where its time is over, as declined where the dialer's own list forbids it.
   */
  Outcome<Placed> place(CallRequest request, CallContext context);

  /**
   * Calls a call off, or hangs up. {@code Done} where it does not run any more, however often it is
   * asked.
   *
   * @param call the reference that {@link #place} was answered with
   */
  Outcome<CalledOff> callOff(ProviderRef call, CallContext context);

  /** What became of the calls, where the dialer keeps it. */
  default Optional<Feed<CallReport>> calls() {
    return Optional.empty();
  }

  /** The same, where the dialer tells it by webhook only. */
  default Optional<WebhookNews<CallReport>> callNews() {
    return Optional.empty();
  }

  /** Works lists of people off by itself, as fast as staff are free. */
  default Optional<DialerCampaigns> campaigns() {
    return Optional.empty();
  }

  /** Keeps what was said. */
  default Optional<Recordings> recordings() {
    return Optional.empty();
  }

  /** Opens a page on the screen of who takes the call. */
  default Optional<ScreenPops> screenPops() {
    return Optional.empty();
  }

  /** The call is in hand. Referred to later by the outcome's reference. */
  record Placed() {}

  /** The call does not run, and will not. */
  record CalledOff() {}
}
