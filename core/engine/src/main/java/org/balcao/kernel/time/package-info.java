/** The store's time: {@link org.balcao.kernel.time.StoreClock}. */
@NullMarked
package org.balcao.kernel.time;

import org.jspecify.annotations.NullMarked;
