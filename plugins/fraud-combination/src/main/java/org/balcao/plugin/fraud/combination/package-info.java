/**
 * Ways to make one decision of what several fraud providers say: the strictest counts, weights and
 * thresholds, or the first that is sure.
 *
 * <p>Found by the store as fraud combinations of the types {@code strictest}, {@code weighted} and
 * {@code first-decisive}; start at their providers.
 */
@NullMarked
package org.balcao.plugin.fraud.combination;

import org.jspecify.annotations.NullMarked;
