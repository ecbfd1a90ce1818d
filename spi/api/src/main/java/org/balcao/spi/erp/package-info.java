/**
 * The company's other system: {@link org.balcao.spi.erp.ErpConnector} and what passes through it.
 */
@NullMarked
package org.balcao.spi.erp;

import org.jspecify.annotations.NullMarked;
