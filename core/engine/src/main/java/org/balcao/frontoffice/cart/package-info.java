/** What a buyer has chosen. Entry point: {@link org.balcao.frontoffice.cart.Carts}. */
@NullMarked
package org.balcao.frontoffice.cart;

import org.jspecify.annotations.NullMarked;
