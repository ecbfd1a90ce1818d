package org.balcao.frontoffice.draft;

import java.util.List;
import java.util.Map;
import org.balcao.frontoffice.cart.AgreedPrice;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.spi.Money;

/**
 * A draft's lines as a change leaves them.
 *
 * @param items all lines, in their order
 * @param agreed the prices that stay, by SKU
 * @param overridden how far the lines are from the price list, taken together
 * @param further whether some line is further from it than before
 */
record DraftPlan(
    List<CartItem> items, Map<String, AgreedPrice> agreed, Money overridden, boolean further) {}
