/** Taking and giving back money: {@link org.balcao.spi.payment.PaymentGateway} and its facets. */
@NullMarked
package org.balcao.spi.payment;

import org.jspecify.annotations.NullMarked;
