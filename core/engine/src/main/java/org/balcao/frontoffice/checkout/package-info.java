/** From cart to order. Entry point: {@link org.balcao.frontoffice.checkout.Checkout}. */
@NullMarked
package org.balcao.frontoffice.checkout;

import org.jspecify.annotations.NullMarked;
