/**
 * Talking with buyers: {@link org.balcao.spi.support.SupportChannel} and {@link
 * org.balcao.spi.support.SupportBot}.
 */
@NullMarked
package org.balcao.spi.support;

import org.jspecify.annotations.NullMarked;
