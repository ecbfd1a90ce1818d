/** Calling buyers: {@link org.balcao.spi.telesales.TelesalesDialer}. */
@NullMarked
package org.balcao.spi.telesales;

import org.jspecify.annotations.NullMarked;
