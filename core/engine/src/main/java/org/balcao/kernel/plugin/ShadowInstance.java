package org.balcao.kernel.plugin;

import org.balcao.spi.Plugin;

/**
 * An instance that runs in shadow of a live one.
 *
 * @param plugin behind a guard, a pool and a breaker of its own
 * @param options of which one, and how often
 * @param threads calls at the same time, as its guard has them
 * @param queue calls that may wait, as its guard has them
 */
public record ShadowInstance<P extends Plugin>(
    Guarded<P> plugin, ShadowOptions options, int threads, int queue) {}
