/**
 * What things cost, per currency and customer group. Entry point: {@link
 * org.balcao.backoffice.pricing.Prices}.
 */
@NullMarked
package org.balcao.backoffice.pricing;

import org.jspecify.annotations.NullMarked;
