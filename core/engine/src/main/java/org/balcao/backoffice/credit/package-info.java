/**
 * Value that the store keeps for buyers and takes in payment: gift cards and store credit. Entry
 * points: {@link org.balcao.backoffice.credit.GiftCards} and {@link
 * org.balcao.backoffice.credit.StoreCredit}.
 */
@NullMarked
package org.balcao.backoffice.credit;

import org.jspecify.annotations.NullMarked;
