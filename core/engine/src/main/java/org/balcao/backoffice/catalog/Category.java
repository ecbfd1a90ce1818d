package org.balcao.backoffice.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A group of products.
 *
 * @param code 1 to 60 letters, digits and {@code . _ -}; unique
 * @param name for buyers
 * @param parent code of the category above, if any; no cycles
 */
public record Category(String code, String name, @Nullable String parent) {}
