/**
 * Money taken and given back, and the double-entry ledger. Entry points: {@link
 * org.balcao.backoffice.payment.Payments} and {@link org.balcao.backoffice.payment.Ledger}.
 */
@NullMarked
package org.balcao.backoffice.payment;

import org.jspecify.annotations.NullMarked;
