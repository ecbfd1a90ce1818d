package org.balcao.kernel.plugin;

import java.util.function.Supplier;
import org.balcao.spi.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * An instance that is to be made.
 *
 * @param prefix of its settings
 * @param maker makes it
 * @param broken why it cannot be made, if that is known already
 */
record Plan<P extends Plugin>(
    GuardedPlugin.Identity<P> identity,
    String prefix,
    GuardOptions options,
    Supplier<P> maker,
    @Nullable String broken) {}
