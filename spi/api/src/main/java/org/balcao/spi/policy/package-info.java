/**
 * The store's rules as pure functions: each takes all that it may know and answers what should be;
 * the kernel checks the answer and carries it out. See {@link org.balcao.spi.Policy}.
 */
@NullMarked
package org.balcao.spi.policy;

import org.jspecify.annotations.NullMarked;
