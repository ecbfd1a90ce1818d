package org.balcao.frontoffice.cart;

/**
 * Something to put into a cart.
 *
 * @param sku of a variant
 * @param quantity 1 to {@link Carts#MOST_PIECES}
 */
public record CartItem(String sku, int quantity) {}
