/** Checking what customers say: {@link org.balcao.spi.verification.CustomerDataVerifier}. */
@NullMarked
package org.balcao.spi.verification;

import org.jspecify.annotations.NullMarked;
