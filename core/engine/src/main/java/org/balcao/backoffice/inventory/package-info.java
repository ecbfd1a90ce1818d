/**
 * What is there, where, and for whom it is kept. Entry point: {@link
 * org.balcao.backoffice.inventory.Inventory}.
 */
@NullMarked
package org.balcao.backoffice.inventory;

import org.jspecify.annotations.NullMarked;
