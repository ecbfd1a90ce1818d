/**
 * Contracts that a plugin proves itself with: one interface of default test methods per extension
 * point. A plugin's test implements the contract of its extension point and says how to make an
 * instance; see {@link org.balcao.spi.tck.PluginContract}.
 */
@NullMarked
package org.balcao.spi.tck;

import org.jspecify.annotations.NullMarked;
