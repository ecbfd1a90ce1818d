/**
 * Steel Wheels, a maker of scale models: its catalogue, customers, orders and payments of 2003 to
 * 2005, read from a Maven artifact, and replayed. Entry point: {@code SteelWheelsReplay}.
 */
@NullMarked
package org.balcao.examples.quickstart.steelwheels;

import org.jspecify.annotations.NullMarked;
