/** Twenty providers of plugins, as a well-equipped store has them on its class path. */
@NullMarked
package org.balcao.examples.benchmarks.twenty;

import org.jspecify.annotations.NullMarked;
