/**
 * What the store sells: products, variants, attributes, categories. Entry point: {@link
 * org.balcao.backoffice.catalog.Catalog}.
 */
@NullMarked
package org.balcao.backoffice.catalog;

import org.jspecify.annotations.NullMarked;
