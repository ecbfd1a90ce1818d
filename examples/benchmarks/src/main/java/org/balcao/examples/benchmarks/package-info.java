/**
 * Programs that measure what the documentation claims. Each has a {@code main}, prints what it
 * measures, ends with a line {@code RESULT {json}}, and exits with 1 where the claim does not hold.
 */
@NullMarked
package org.balcao.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
