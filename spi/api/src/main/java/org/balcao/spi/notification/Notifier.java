package org.balcao.spi.notification;

import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Sends messages over one or several channels. Whether somebody may be written to, when and how
 * often, the kernel decides before it calls.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.notifier.<name>.type}. Shipped: {@code smtp} and {@code maildir}.
 */
@ExtensionPoint(
    kind = "notifier",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = NotifierProvider.class,
    shipped = {"smtp", "maildir"},
    without = "Messages are skipped.")
public interface Notifier extends Plugin, Effect<Notifier.Receipt> {

  /** The channels that this instance serves; at least one. Constant. */
  Set<Channel> channels();

  /**
   * Hands one message over. {@code Done} means that the next station took it, not that it was read;
   * a recipient that can never be reached is {@code Rejected}.
   */
  Outcome<Receipt> send(Message message, CallContext context);

  /** The message was taken by the next station. */
  record Receipt() {}
}
