/** Finds what is odd about an order, and says why. */
@NullMarked
package org.balcao.plugin.analysis.unusual;

import org.jspecify.annotations.NullMarked;
