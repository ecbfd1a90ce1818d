/**
 * What gateways say that they paid, kept and owe, against the store's own books. Entry point:
 * {@link org.balcao.backoffice.settlement.Settlements}.
 */
@NullMarked
package org.balcao.backoffice.settlement;

import org.jspecify.annotations.NullMarked;
