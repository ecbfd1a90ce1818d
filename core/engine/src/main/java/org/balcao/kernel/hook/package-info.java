/**
 * Plugins that take part in the store's own processes: they may refuse before a write, add to what
 * is put together, do something after the fact, and stand as a step in the course of an order.
 * Start at {@link org.balcao.kernel.hook.Hooks}; what reacts after the fact is at {@link
 * org.balcao.kernel.hook.Reactions}.
 */
@NullMarked
package org.balcao.kernel.hook;

import org.jspecify.annotations.NullMarked;
