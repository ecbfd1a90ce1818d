/** Judging orders before money or goods move: {@link org.balcao.spi.fraud.FraudProvider}. */
@NullMarked
package org.balcao.spi.fraud;

import org.jspecify.annotations.NullMarked;
