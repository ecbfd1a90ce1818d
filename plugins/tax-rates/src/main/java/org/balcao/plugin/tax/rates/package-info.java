/**
 * Taxes from dated rates that the operator keeps: type {@code rates}.
 *
 * <p>{@link org.balcao.plugin.tax.rates.RatesTaxProvider} reads the settings into a book of rates
 * and a set of rules; a calculation looks the rates of every line up, works out the exact taxes as
 * fractions and rounds them once, at the end.
 */
@NullMarked
package org.balcao.plugin.tax.rates;

import org.jspecify.annotations.NullMarked;
