package org.balcao.plugin.payment.simulator;

/** Thrown on demand: what a plugin with a broken dependency throws. */
final class SimulatedError extends Error {
  private static final long serialVersionUID = 1L;

  SimulatedError() {
    super("simulated: an error, as the script of this payment says");
  }
}
