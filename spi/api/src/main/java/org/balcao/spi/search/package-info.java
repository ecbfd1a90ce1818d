/** Finding products: {@link org.balcao.spi.search.SearchEngine}. */
@NullMarked
package org.balcao.spi.search;

import org.jspecify.annotations.NullMarked;
