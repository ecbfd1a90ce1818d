/**
 * Places in the store's own processes where a plugin takes part: before a write, in a calculation,
 * after the fact, and as a step of its own.
 */
@NullMarked
package org.balcao.spi.hook;

import org.jspecify.annotations.NullMarked;
