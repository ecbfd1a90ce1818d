/** Who buys. Entry point: {@link org.balcao.backoffice.customer.Customers}. */
@NullMarked
package org.balcao.backoffice.customer;

import org.jspecify.annotations.NullMarked;
