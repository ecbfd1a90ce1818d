/**
 * A store for tests in one line: {@link org.balcao.testkit.TestStore}, in memory, on a clock that
 * the test drives, with nothing running in the background.
 */
@NullMarked
package org.balcao.testkit;

import org.jspecify.annotations.NullMarked;
