/** Orders and their process. Entry point: {@link org.balcao.backoffice.order.Orders}. */
@NullMarked
package org.balcao.backoffice.order;

import org.jspecify.annotations.NullMarked;
