/**
 * Fraud screening by explained rules: velocity over the store's own earlier orders, first purchases
 * of high value, lists, and good history that speaks for a buyer.
 *
 * <p>Found by the store as fraud type {@code rules}; start at {@link
 * org.balcao.plugin.fraud.rules.RulesFraudProviderFactory}. Each rule is a {@code Rule} of its own.
 */
@NullMarked
package org.balcao.plugin.fraud.rules;

import org.jspecify.annotations.NullMarked;
