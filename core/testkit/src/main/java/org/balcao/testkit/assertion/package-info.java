/**
 * What a test expects of a store, said in its words: start at {@link
 * org.balcao.testkit.assertion.StoreAssertions}. A failure says what was there instead.
 */
@NullMarked
package org.balcao.testkit.assertion;

import org.jspecify.annotations.NullMarked;
