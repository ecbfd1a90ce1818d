/**
 * A payment provider for development and tests that does what it is told: any outcome on demand, by
 * a script in the payment token, under the rules that real providers enforce.
 *
 * <p>Found by the store as payment type {@code simulator}; start at {@link
 * org.balcao.plugin.payment.simulator.SimulatorGatewayProvider}. A test looks behind the curtain
 * through {@link org.balcao.plugin.payment.simulator.SimulatedPayments}.
 */
@NullMarked
package org.balcao.plugin.payment.simulator;

import org.jspecify.annotations.NullMarked;
