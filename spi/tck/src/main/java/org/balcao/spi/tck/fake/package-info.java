/**
 * Well-behaved plugins in memory, one per extension point, for anybody's tests: each does what its
 * contract wants, and its {@link org.balcao.spi.tck.fake.FakeWorld} says what was really done.
 */
@NullMarked
package org.balcao.spi.tck.fake;

import org.jspecify.annotations.NullMarked;
