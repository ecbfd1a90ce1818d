/** Customers in another system: {@link org.balcao.spi.crm.CrmConnector}. */
@NullMarked
package org.balcao.spi.crm;

import org.jspecify.annotations.NullMarked;
