/**
 * Plugins and the guard around every call of them. Start at {@link
 * org.balcao.kernel.plugin.Plugins}, which finds the configured instances, and {@link
 * org.balcao.kernel.plugin.Guarded}, the only way to call one.
 */
@NullMarked
package org.balcao.kernel.plugin;

import org.jspecify.annotations.NullMarked;
